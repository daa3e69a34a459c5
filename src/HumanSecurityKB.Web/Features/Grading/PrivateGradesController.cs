using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Grading;

/// <summary>One criterion a page, graded alone until the reveal.</summary>
[Route("/{lang:language}/assessments/{id}/grading/criteria/{criterion}")]
public sealed class PrivateGradesController(AssessmentDbContext database, ParticipantDoor door, TimeProvider time) : ParticipantController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id, string criterion)
    {
        if (await FindWithAnswersAsync(id) is not { } member || PageFor(member, criterion) is not { } page)
        {
            return NotFound();
        }

        return member.Assessment.Phase == Phase.Grading ? View("Grade", page) : View("Talk", await TalkOfAsync(member, page.Place));
    }

    [HttpPost]
    public async Task<IActionResult> Index(string id, string criterion, PrivateGradeForm form)
    {
        if (await FindForGradingAsync(id, criterion) is not { } member || PageFor(member, criterion) is not { Place: var place })
        {
            return NotFound();
        }

        var errors = new FormErrors();
        var answer = form.Read(place.Criterion, Words, errors);
        if (errors.Any || answer is null)
        {
            return await WholePageAsync(id, criterion) is { } page ? Again("Grade", page with { Form = form, Errors = errors }) : NotFound();
        }

        return await TrySaveAsync(member, place.Criterion.Id, answer, form.Version)
            ? Redirect(place.Next is { } next ? Links.PrivateGrade(member.Assessment.Id, next) : Links.Grading(member.Assessment.Id))
            : await ShowBothAsync(id, criterion, form);
    }

    private Task<bool> TrySaveAsync(Membership member, CriterionId criterion, Answer answer, int seenVersion) =>
        TrySaveAsync<PrivateGradeConflictException>(database, member.Assessment.TryGrade(member.Participant, criterion, answer, seenVersion, Now));

    /// <summary>The participant has graded this criterion in another window meanwhile: both are shown, and the next save replaces what is kept.</summary>
    private async Task<IActionResult> ShowBothAsync(string id, string criterion, PrivateGradeForm form)
    {
        if (await WholePageAsync(id, criterion) is not { } page)
        {
            return NotFound();
        }

        form.Version = page.Form.Version;
        ModelState.Clear();
        return Again("Grade", page with { Form = form, IsConflict = true }, StatusCodes.Status409Conflict);
    }

    /// <summary>The page as it is stored now, with all grades of the participant, of which saving needs one.</summary>
    private async Task<GradePage?> WholePageAsync(string id, string criterion)
    {
        database.ChangeTracker.Clear();
        return await FindAsync(id) is { } member ? PageFor(member, criterion) : null;
    }

    private GradePage? PageFor(Membership member, string criterion)
    {
        var (assessment, participant) = member;
        var published = QuestionnaireOf(assessment);
        return CriterionPlace.Find(SectionLines.Of(assessment, participant.Answers(), published, Lang), criterion) is { } place
            ? new GradePage(assessment, published.WordsIn(Lang), place, PrivateGradeForm.Of(participant.Find(place.Criterion.Id)), Snapshot.Library.ReadingsFor(place.Criterion))
            : null;
    }

    private async Task<TalkPage> TalkOfAsync(Membership member, CriterionPlace place)
    {
        var (assessment, _) = member;
        var comments = await database.CommentsAsync(assessment, place.Criterion.Id);
        return TalkPage.Of(member, TallyFields.Of(assessment, place.Criterion, QuestionnaireOf(assessment).WordsIn(Lang), comments));
    }
}

public sealed record GradePage(
    Assessment Assessment, QuestionnaireWords Words, CriterionPlace Place, PrivateGradeForm Form, IReadOnlyList<Reading> Readings)
{
    /// <summary>True when the participant chose something else in another window while this form was open.</summary>
    public bool IsConflict { get; init; }

    public FormErrors Errors { get; init; } = new();
}

/// <summary>A private grade as typed.</summary>
public sealed class PrivateGradeForm
{
    /// <summary>0 to 5, <c>do-not-know</c> or <c>not-applicable</c>.</summary>
    public string? Grade { get; set; }

    public string? Reason { get; set; }

    public string? Comment { get; set; }

    /// <summary>The version of the grade that this form was filled from; 0 for none.</summary>
    public int Version { get; set; }

    public static PrivateGradeForm Of(PrivateGrade? grade) => grade is null
        ? new PrivateGradeForm()
        : new PrivateGradeForm
        {
            Grade = ChoiceFields.Write(grade.Answer),
            Reason = grade.Answer.Reason is { } reason ? Codes.Reasons[reason] : null,
            Comment = grade.Answer.Comment,
            Version = grade.Version,
        };

    /// <summary>Null when there is an error about the choice.</summary>
    public Answer? Read(Criterion criterion, FixedWords words, FormErrors errors)
    {
        var choice = ChoiceFields.Read(Grade, Reason, criterion, words, errors);
        var comment = TextInput.Read(Comment, "comment", PrivateGrade.CommentLimit, words, errors);
        return choice is null ? null : choice with { Comment = comment };
    }
}
