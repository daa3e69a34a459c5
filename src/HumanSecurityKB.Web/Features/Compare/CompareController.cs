using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Compare;

/// <summary>What changed since the assessment that this one was started from.</summary>
[Route("/{lang:language}/assessments/{id}/compare")]
public sealed class CompareController(AssessmentDbContext database, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id)
    {
        if (await FindAsync(id) is not { } assessment
            || await ReportFactory.FindEarlierAsync(database, assessment.Id, Snapshot, Lang) is not { } earlier)
        {
            return NotFound();
        }

        var report = ReportFactory.Create(Snapshot, assessment.Contents(), Lang, root: "");
        return assessment.Phase == Phase.Grading
            ? Redirect(Links.Committee(assessment.Id))
            : View("Compare", new ComparePage(assessment, report, ReportChange.Of(earlier, report)));
    }
}

public sealed record ComparePage(Assessment Assessment, AssessmentReport Report, ReportChange Change)
{
    /// <summary>True when more criteria moved than are listed.</summary>
    public bool ListsLargestOnly => Change.Rises.Count < Change.WentUp || Change.Falls.Count < Change.WentDown;

    /// <summary>How many actions of the earlier plan have each status, those without any left out.</summary>
    public IEnumerable<(ActionStatus Status, int Count)> PlanByStatus =>
        Change.EarlierPlan.CountBy(action => action.Status).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value));
}
