using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>All answers on one page, what to look at before they are frozen, and the sign-off.</summary>
[Route("/{lang:language}/assessments/{id}")]
public sealed class SignOffController(AssessmentDbContext database, Announcements announcements, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet("check")]
    public async Task<IActionResult> Check(string id) => await FindAsync(id) switch
    {
        null => NotFound(),
        { Phase: Phase.Grading } assessment => Redirect(Links.Committee(assessment.Id)),
        var assessment => View(PageFor(assessment, new FormErrors())),
    };

    [HttpPost("sign-off")]
    public async Task<IActionResult> SignOff(string id, string? sure)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        if (sure != "yes")
        {
            var errors = new FormErrors();
            errors.Add("sure", Words["signOff.errors.sure"]);
            return Again("Check", PageFor(assessment, errors));
        }

        assessment.SignOff(Now);
        database.Add(new ActivityEntry(assessment.Id, Activity.SignedOff, Now));
        await database.SaveChangesAsync();
        announcements.Announce();
        return Redirect(Links.Assessment(assessment.Id));
    }

    private CheckPage PageFor(Assessment assessment, FormErrors errors)
    {
        var published = QuestionnaireOf(assessment);
        return new CheckPage(
            assessment,
            published.WordsIn(Lang),
            SectionLines.Of(assessment, published, Lang),
            SignOffReview.Of(published.Questionnaire, assessment.Contents()),
            errors);
    }
}

public sealed record CheckPage(
    Assessment Assessment, QuestionnaireWords Words, IReadOnlyList<SectionLines> Sections, IReadOnlyList<Finding> Findings, FormErrors Errors)
{
    /// <summary>More places of one kind than this are listed only when asked for.</summary>
    public const int MostAtOnce = 8;

    public IEnumerable<IGrouping<FindingKind, Finding>> FindingsByKind => Findings.GroupBy(finding => finding.Kind).OrderBy(group => group.Key);
}
