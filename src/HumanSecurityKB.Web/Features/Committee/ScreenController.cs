using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>One criterion for a wall, in large type. Turning to it turns the screens of the participants who follow too.</summary>
[Route("/{lang:language}/assessments/{id}/committee/screen/{criterion}")]
public sealed class ScreenController(AssessmentDbContext database, Announcements announcements, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id, string criterion) =>
        await FindAsync(id) is { RevealedAt: not null } assessment && PageFor(assessment, criterion) is { } page ? View("Screen", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Show(string id, string criterion)
    {
        if (await FindAsync(id) is not { IsCommittee: true } assessment || PageFor(assessment, criterion) is not { } page)
        {
            return NotFound();
        }

        // After the sign-off the pages can still be looked through, and nobody follows any more.
        if (!assessment.IsSignedOff)
        {
            assessment.Show(page.Item.Criterion.Id);
            await database.SaveChangesAsync();
            announcements.Announce();
        }

        return Redirect(Links.Screen(assessment.Id, page.Item.Criterion.Id));
    }

    private ScreenPage? PageFor(Assessment assessment, string criterion)
    {
        var published = QuestionnaireOf(assessment);
        var agenda = Agenda.Of(published.Questionnaire, assessment.Contents());
        var at = agenda.Index().Where(pair => pair.Item.Criterion.Id.Value == criterion).Select(pair => (int?)pair.Index).FirstOrDefault();
        return at is { } index
            ? new ScreenPage(assessment, agenda, index, TallyFields.Of(assessment, agenda[index].Criterion, published.WordsIn(Lang), comments: []))
            : null;
    }
}

/// <param name="Index">From 0, on the agenda.</param>
public sealed record ScreenPage(Assessment Assessment, IReadOnlyList<AgendaItem> Agenda, int Index, TallyFields Tally)
{
    public AgendaItem Item => Agenda[Index];

    public CriterionId? Previous => Agenda.ElementAtOrDefault(Index - 1)?.Criterion.Id;

    public CriterionId? Next => Agenda.ElementAtOrDefault(Index + 1)?.Criterion.Id;
}
