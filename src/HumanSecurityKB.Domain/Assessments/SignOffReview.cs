using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>What a body should look at before it signs off. Findings are advice: none of them stands in the way.</summary>
public static class SignOffReview
{
    /// <returns>In the order of the questionnaire, then of the plan.</returns>
    public static IReadOnlyList<Finding> Of(Questionnaire questionnaire, AssessmentContents contents) =>
        [.. questionnaire.Sections(contents.Sheet).SelectMany(section => OfSection(section, contents)), .. OfPlan(contents.Plan)];

    private static IEnumerable<Finding> OfSection(Section section, AssessmentContents contents)
    {
        var answers = section.Criteria.Select(contents.Sheet.AnswerTo).ToList();
        if (2 * answers.Count(IsUnknown) > answers.Count)
        {
            yield return new Finding(FindingKind.SectionMostlyUnknown) { Section = section.Key };
        }

        foreach (var (criterion, answer) in section.Criteria.Zip(answers))
        {
            var spread = contents.Committee?.Spreads.GetValueOrDefault(criterion.Id);
            foreach (var kind in OfAnswer(answer, spread))
            {
                yield return new Finding(kind) { Criterion = criterion.Id };
            }
        }
    }

    private static IEnumerable<FindingKind> OfAnswer(Answer? answer, Spread? spread)
    {
        if (answer is null)
        {
            yield return FindingKind.Unanswered;
            yield break;
        }

        if (answer.NeedsDocument)
        {
            yield return FindingKind.NoDocument;
        }

        if (answer.Comment.Length > 0)
        {
            yield break;
        }

        if (spread is { ViewsDiffer: true })
        {
            yield return FindingKind.SpreadWithoutReason;
        }

        if (answer.Reason == NotApplicableReason.Other)
        {
            yield return FindingKind.NotApplicableWithoutReason;
        }
    }

    private static IEnumerable<Finding> OfPlan(IReadOnlyList<PlannedAction>? plan)
    {
        if (plan is null)
        {
            return [new Finding(FindingKind.NoPlan)];
        }

        return plan.Index()
            .Where(pair => pair.Item is { IsOpen: true } action && (action.Owner.Length == 0 || action.Due is null))
            .Select(pair => new Finding(FindingKind.ActionWithoutOwnerOrDate) { Criterion = pair.Item.Criterion, Action = pair.Index });
    }

    private static bool IsUnknown(Answer? answer) => answer is null or { State: AnswerState.DoNotKnow };
}

public sealed record Finding(FindingKind Kind)
{
    public CriterionId? Criterion { get; init; }

    public AxisKey? Section { get; init; }

    /// <summary>From 0, in the plan.</summary>
    public int? Action { get; init; }
}

public enum FindingKind
{
    Unanswered,

    /// <summary>A grade that needs one.</summary>
    NoDocument,

    /// <summary>Views differed, and no comment says how they were brought together.</summary>
    SpreadWithoutReason,

    /// <summary>Of another kind than those that can be chosen, and no comment says which.</summary>
    NotApplicableWithoutReason,

    /// <summary>More than half of its criteria.</summary>
    SectionMostlyUnknown,

    /// <summary>The advised plan stands, and nobody has looked at it.</summary>
    NoPlan,
    ActionWithoutOwnerOrDate,
}
