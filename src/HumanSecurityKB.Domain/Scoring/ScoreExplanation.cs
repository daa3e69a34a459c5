using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Scoring;

/// <summary>Why a score is what it is: the criteria behind it and the changes that would lift it most.</summary>
public sealed record ScoreExplanation
{
    private const int LiftCount = 2;

    public required Axis Axis { get; init; }

    public required SetScore Score { get; init; }

    /// <summary>All criteria of the set that are in scope, with their answers; null for unanswered.</summary>
    public required IReadOnlyList<(Criterion Criterion, Answer? Answer)> Used { get; init; }

    /// <summary>The two that would lift the score most, best first; fewer when there are no more.</summary>
    public required IReadOnlyList<Lift> Lifts { get; init; }

    public static ScoreExplanation Of(Questionnaire questionnaire, AnswerSheet sheet, Axis axis, Func<Criterion, bool> isInSet)
    {
        var criteria = questionnaire.InScope(sheet).Where(isInSet).ToList();
        var score = Scorer.ScoreOf(axis, criteria, sheet);
        var used = criteria.Select(criterion => (criterion, sheet.AnswerTo(criterion))).ToList();
        return new ScoreExplanation
        {
            Axis = axis,
            Score = score,
            Used = used,
            Lifts = score.State == ScoreState.Scored ? LiftsOf(used, score) : [],
        };
    }

    /// <summary>
    /// Every step of one grade lifts a score alike, so the lowest grades have most to give; less effort first among equals.
    /// </summary>
    private static List<Lift> LiftsOf(IEnumerable<(Criterion Criterion, Answer? Answer)> used, SetScore score) =>
        [.. used
            .Where(pair => pair.Answer?.Grade is { Value: < Grade.Highest })
            .OrderBy(pair => pair.Answer!.Grade!.Value.Value)
            .ThenBy(pair => pair.Criterion.Effort)
            .Take(LiftCount)
            .Select(pair => LiftOf(pair.Criterion, pair.Answer!.Grade!.Value, score))];

    private static Lift LiftOf(Criterion criterion, Grade grade, SetScore score) =>
        new(criterion, grade, RaisedBy(score, 1), RaisedBy(score, Grade.Highest - grade.Value));

    private static int RaisedBy(SetScore score, int steps) => (score with { Sum = score.Sum + steps }).Score!.Value;
}

/// <param name="AfterOneStep">The rounded score with this criterion one grade higher.</param>
/// <param name="AtBest">The rounded score with this criterion at grade 5.</param>
public sealed record Lift(Criterion Criterion, Grade Grade, int AfterOneStep, int AtBest);
