using HumanSecurityKB.Content;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>One criterion a page.</summary>
[Route("/{lang:language}/assessments/{id}/criteria/{criterion}")]
public sealed class AnswersController(
    AssessmentDbContext database, Announcements announcements, AssessmentDoor door, Retention retention, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id, string criterion, [FromQuery(Name = "return")] string? back)
    {
        if (await FindToReadAsync(id) is not { } assessment || await PageForAsync(assessment, criterion, back) is not { } page)
        {
            return NotFound();
        }

        return assessment.Phase == Phase.Grading ? Redirect(Links.Committee(assessment.Id)) : View("Answer", page);
    }

    [HttpPost]
    public async Task<IActionResult> Index(string id, string criterion, AnswerForm form, [FromQuery(Name = "return")] string? back)
    {
        if (await FindAsync(id) is not { } assessment || await PageForAsync(assessment, criterion, back) is not { } page)
        {
            return NotFound();
        }

        if (form.WantsMoreEvidence)
        {
            return View("Answer", page with { Form = form.WithRoomForMore() });
        }

        var answer = form.Read(page.Criterion, page.Recorded?.Answer.Extra, Words, page.Errors);
        if (page.Errors.Any || answer is null)
        {
            return Again("Answer", page with { Form = form });
        }

        if (!await TrySaveAsync(assessment, page.Criterion.Id, answer, form.Version))
        {
            return await ShowBothAsync(id, criterion, back, form);
        }

        if (assessment.IsCommittee)
        {
            announcements.Announce();
        }

        return Redirect(page.ContinueTo(Links));
    }

    private Task<bool> TrySaveAsync(Assessment assessment, CriterionId criterion, Answer answer, int seenVersion) =>
        TrySaveAsync<AnswerConflictException>(database, assessment.TryRecord(criterion, answer, seenVersion, Now));

    /// <summary>Somebody else saved this criterion meanwhile: both texts are shown, and the next save replaces what is shown.</summary>
    private async Task<IActionResult> ShowBothAsync(string id, string criterion, string? back, AnswerForm form)
    {
        database.ChangeTracker.Clear();
        if (await FindAsync(id) is not { } assessment || await PageForAsync(assessment, criterion, back) is not { } page)
        {
            return NotFound();
        }

        form.Version = page.Recorded?.Version ?? 0;
        ModelState.Clear();
        return Again("Answer", page with { Form = form, IsConflict = true }, StatusCodes.Status409Conflict);
    }

    private async Task<AnswerPage?> PageForAsync(Assessment assessment, string criterion, string? back)
    {
        var published = QuestionnaireOf(assessment);
        if (CriterionPlace.Find(SectionLines.Of(assessment, published, Lang), criterion) is not { } place)
        {
            return null;
        }

        var recorded = assessment.Find(place.Criterion.Id);
        return new AnswerPage
        {
            Assessment = assessment,
            Words = published.WordsIn(Lang),
            Place = place,
            Recorded = recorded,
            Form = AnswerForm.Of(recorded),
            Readings = Snapshot.Library.ReadingsFor(place.Criterion),
            DeletedAt = retention.DeletionOf(assessment),
            LastSaved = SavedAnswer.LastOf(assessment, Now),
            Origin = AnswerOrigins.Read(back),
            Agenda = assessment.IsCommittee ? Agenda.Of(published.Questionnaire, assessment.Contents()) : [],
            Tally = await TallyOfAsync(assessment, place.Criterion),
        };
    }

    private async Task<TallyFields?> TallyOfAsync(Assessment assessment, Criterion criterion) => assessment.RevealedAt is null
        ? null
        : TallyFields.Of(assessment, criterion, QuestionnaireOf(assessment).WordsIn(Lang), await database.CommentsAsync(assessment, criterion.Id));
}
