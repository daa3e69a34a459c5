using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>What a committee may see of the private grades of one criterion.</summary>
/// <param name="Tally">Null where too few answered.</param>
/// <param name="Spread">Null where too few chose a grade.</param>
/// <param name="Comments">Without names, in an order that tells nothing.</param>
public sealed record TallyFields(Criterion Criterion, QuestionnaireWords Words, CriterionTally? Tally, Spread? Spread, IReadOnlyList<string> Comments)
{
    public static TallyFields Of(Assessment assessment, Criterion criterion, QuestionnaireWords words, IReadOnlyList<string> comments) => new(
        criterion,
        words,
        assessment.Tallies.GetValueOrDefault(criterion.Id),
        assessment.Committee?.Spreads.GetValueOrDefault(criterion.Id),
        comments);

    /// <summary>From 0 to 5, as everywhere, then what is no grade, if anybody chose it.</summary>
    public IEnumerable<TallyRow> Rows(Tally tally) =>
    [
        .. Grade.All.Select(grade => new TallyRow(grade, null, tally.Grades[grade.Value])),
        .. tally.DoNotKnow > 0 ? [new TallyRow(null, AnswerState.DoNotKnow, tally.DoNotKnow)] : Array.Empty<TallyRow>(),
        .. tally.NotApplicable > 0 ? [new TallyRow(null, AnswerState.NotApplicable, tally.NotApplicable)] : Array.Empty<TallyRow>(),
    ];
}

/// <param name="Grade">Null for a state that is no grade.</param>
public sealed record TallyRow(Grade? Grade, AnswerState? State, int People);
