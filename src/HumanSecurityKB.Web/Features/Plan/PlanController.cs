using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Plan;

/// <summary>The action plan: choose, put in own words, give to someone, date, and follow, also after sign-off.</summary>
[Route("/{lang:language}/assessments/{id}/plan")]
public sealed class PlanController(AssessmentDbContext database, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id) =>
        await FindToReadAsync(id) is { } assessment ? View(assessment.IsSample ? "Standing" : "Index", PageFor(assessment, form: null)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Index(string id, PlanForm form)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var page = PageFor(assessment, form);
        var plan = form.Read(page.Report, Snapshot.ReportWords(Lang), Words, page.Errors);
        if (page.Errors.Any)
        {
            return Again("Index", page);
        }

        return await TrySaveAsync(assessment, plan, form.Version)
            ? Redirect(Links.Plan(assessment.Id) + page.Filter.Query.Add("saved", PlanFilter.Yes))
            : await ShowBothAsync(id, form);
    }

    private Task<bool> TrySaveAsync(Assessment assessment, IReadOnlyList<PlannedAction> plan, int seenVersion) =>
        TrySaveAsync<PlanConflictException>(database, assessment.TryChoosePlan(plan, seenVersion, Now));

    /// <summary>Somebody else saved the plan meanwhile: theirs is listed, what was typed stays in the form, and the next save puts it into theirs.</summary>
    private async Task<IActionResult> ShowBothAsync(string id, PlanForm form)
    {
        database.ChangeTracker.Clear();
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        form.Version = assessment.PlanVersion;
        ModelState.Clear();
        return Again("Index", PageFor(assessment, form) with { IsConflict = true }, StatusCodes.Status409Conflict);
    }

    private PlanPage PageFor(Assessment assessment, PlanForm? form)
    {
        var report = ReportFactory.Create(Snapshot, assessment.Contents(), Lang, root: "");
        var today = DateOnly.FromDateTime(Now);
        var filter = report.PlanIsAdvised ? PlanFilter.None : PlanFilter.Of(Request.Query, report.Questionnaire);
        form?.PlaceIn(assessment.Plan ?? []);
        return new PlanPage(assessment, report, form ?? PlanForm.Of(report, assessment.PlanVersion, filter, today), filter, today, new FormErrors());
    }
}
