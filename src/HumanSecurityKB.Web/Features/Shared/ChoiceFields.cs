using System.Globalization;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>The six grades, <em>do not know</em> and <em>not applicable</em> as fields of a form.</summary>
/// <param name="Grade">As chosen: 0 to 5, <c>do-not-know</c> or <c>not-applicable</c>; null for nothing.</param>
/// <param name="Reason">As chosen, for not applicable.</param>
public sealed record ChoiceFields(Criterion Criterion, QuestionnaireWords Words, string? Grade, string? Reason, FormErrors Errors)
{
    /// <summary>True when the question stands above, with what a committee chose alone, and the grade is now agreed.</summary>
    public bool IsAgreed { get; init; }

    public static string Write(Answer answer) => answer.Grade?.ToString() ?? Codes.UngradedStates[answer.State];

    /// <summary>Null when nothing valid was chosen: then there is an error too.</summary>
    public static Answer? Read(string? grade, string? reason, Criterion criterion, FixedWords words, FormErrors errors)
    {
        if (int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && Domain.Questionnaires.Grade.TryCreate(value, out var chosen))
        {
            return Answer.Graded(chosen.Value);
        }

        switch (Codes.UngradedStates.TryParse(grade, out var state) ? state : AnswerState.Graded)
        {
            case AnswerState.DoNotKnow:
                return Answer.DoNotKnow();
            case AnswerState.NotApplicable when !criterion.MayBeNotApplicable:
                errors.Add("grade-0", words["answer.errors.notAllowed"]);
                return null;
            case AnswerState.NotApplicable when Codes.Reasons.TryParse(reason, out var why):
                return Answer.NotApplicable(why);
            case AnswerState.NotApplicable:
                errors.Add("reason", words["answer.errors.reason"]);
                return null;
            default:
                errors.Add("grade-0", words["answer.errors.choice"]);
                return null;
        }
    }
}
