using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>What the facilitator does: let participants in, see how far they are, reveal, and go through the agenda.</summary>
[Route("/{lang:language}/assessments/{id}/committee")]
public sealed class CommitteeController(AssessmentDbContext database, AssessmentDoor door, Retention retention, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id, int? minutes) => await FindAsync(id) switch
    {
        null or { IsCommittee: false } => NotFound(),
        { Phase: Phase.Grading } assessment => View("Waiting", await WaitingPageFor(assessment, new FormErrors())),
        var assessment => View("Agenda", AgendaPage.Of(assessment, QuestionnaireOf(assessment), Lang, minutes)),
    };

    /// <summary>Lets nobody in with the code there was.</summary>
    [HttpPost("code")]
    public async Task<IActionResult> RenewCode(string id)
    {
        if (await FindAsync(id) is not { IsCommittee: true } assessment)
        {
            return NotFound();
        }

        assessment.RenewJoinCode(KeyOf(assessment), Now);
        database.Add(new ActivityEntry(assessment.Id, Activity.CodeRenewed, Now));
        await database.SaveChangesAsync();
        return Redirect(Links.Committee(assessment.Id));
    }

    [HttpPost("reveal")]
    public async Task<IActionResult> Reveal(string id, string? sure)
    {
        if (await FindAsync(id) is not { IsCommittee: true } assessment)
        {
            return NotFound();
        }

        if (sure != "yes" && assessment.Phase == Phase.Grading)
        {
            var errors = new FormErrors();
            errors.Add("sure", Words["committee.reveal.errors.sure"]);
            return Again("Waiting", await WaitingPageFor(assessment, errors));
        }

        await database.RevealAsync(assessment.Id, Now);
        return Redirect(Links.Committee(assessment.Id));
    }

    private async Task<WaitingPage> WaitingPageFor(Assessment assessment, FormErrors errors)
    {
        var published = QuestionnaireOf(assessment);
        var progress = await database.ProgressAsync(assessment.Id);
        return new WaitingPage(
            assessment,
            SectionProgress.Of(published, assessment.Sheet(), progress, Lang),
            progress,
            JoinCode.For(KeyOf(assessment), assessment.JoinCodeNumber),
            SiteRoot + Links.Join,
            retention.DeletionOf(assessment),
            errors);
    }

    private AssessmentKey KeyOf(Assessment assessment) => AssessmentDoor.KeyFor(HttpContext, assessment.Id)!;
}
