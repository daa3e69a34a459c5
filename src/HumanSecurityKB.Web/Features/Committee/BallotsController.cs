using System.Security.Cryptography;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>Grades that members wrote on paper, typed in by the facilitator: a row for each ballot.</summary>
[Route("/{lang:language}/assessments/{id}/committee/ballots")]
public sealed class BallotsController(AssessmentDbContext database, AssessmentDoor door, RandomNumberGenerator random, TimeProvider time)
    : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id, int first = 1)
    {
        if (await FindAsync(id) is not { IsCommittee: true } assessment || !BallotsPage.CanBeginWith(first))
        {
            return NotFound();
        }

        return assessment.Phase == Phase.Grading ? View("Ballots", await PageForAsync(assessment, first)) : Redirect(Links.Committee(assessment.Id));
    }

    /// <param name="then">The first ballot of the page to go on with; null to stay.</param>
    [HttpPost]
    public async Task<IActionResult> Index(string id, BallotsForm form, int? then, int first = 1)
    {
        var next = then ?? first;
        if (await FindAsync(id) is not { IsCommittee: true } assessment || !BallotsPage.CanBeginWith(first) || !BallotsPage.CanBeginWith(next))
        {
            return NotFound();
        }

        var page = await PageForAsync(assessment, first);
        var typed = form.Read(page.Criteria, page.Numbers, Words, page.Errors);
        if (page.Errors.Any)
        {
            return Again("Ballots", page with { Rows = form.Rows });
        }

        return page.ChangedMeanwhile(form.Rows) is [] && await TrySaveAsync(assessment, typed, page)
            ? Redirect(Links.Ballots(assessment.Id, next) + (next == 1 ? "?" : "&") + "saved=yes")
            : await ShowAgainAsync(id, form, first);
    }

    private async Task<bool> TrySaveAsync(Assessment assessment, IReadOnlyList<TypedBallot> typed, BallotsPage page)
    {
        var joined = await database.ParticipantsOf(assessment.Id).CountAsync();
        foreach (var ballot in typed)
        {
            Enter(assessment, ballot, page, joined + database.ChangeTracker.Entries<Participant>().Count(entry => entry.State == EntityState.Added));
        }

        return await TrySaveAsync<PrivateGradeConflictException>(database, isTaken: true);
    }

    private void Enter(Assessment assessment, TypedBallot typed, BallotsPage page, int participants)
    {
        switch (page.Find(typed.Number))
        {
            case null when typed.IsEmpty:
                break;
            case null:
                database.Add(assessment.EnterBallot(Participant.CreateId(random), typed.Number, typed.Role, typed.Answers, participants, Now));
                database.Add(new ActivityEntry(assessment.Id, Activity.BallotEntered, Now));
                break;
            case { } entered when typed.IsEmpty:
                assessment.WithdrawBallot(entered, Now);
                database.Remove(entered);
                break;
            case { } entered when !typed.Says(entered, page.Criteria):
                assessment.ReplaceBallot(entered, typed.Role, typed.With(entered, page.Criteria), Now);
                break;
            default:
                break;
        }
    }

    /// <summary>Somebody else saved a ballot meanwhile: what was typed stays, and the next save replaces theirs.</summary>
    private async Task<IActionResult> ShowAgainAsync(string id, BallotsForm form, int first)
    {
        database.ChangeTracker.Clear();
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var page = await PageForAsync(assessment, first);
        var changed = page.ChangedMeanwhile(form.Rows);
        var seen = page.Rows.ToDictionary(row => row.Number, row => row.Seen);
        foreach (var row in form.Rows)
        {
            row.Seen = seen.GetValueOrDefault(row.Number);
        }

        ModelState.Clear();
        return Again("Ballots", page with { Rows = form.Rows, Conflicts = changed }, StatusCodes.Status409Conflict);
    }

    private async Task<BallotsPage> PageForAsync(Assessment assessment, int first)
    {
        var entered = await database.ParticipantsOf(assessment.Id)
            .Where(participant => participant.Ballot >= first && participant.Ballot < first + BallotsPage.RowCount)
            .ToListAsync();
        IReadOnlyList<Criterion> criteria = [.. QuestionnaireOf(assessment).Questionnaire.Sections(assessment.Sheet()).SelectMany(section => section.Criteria)];
        return BallotsPage.Of(assessment, criteria, first, entered);
    }
}
