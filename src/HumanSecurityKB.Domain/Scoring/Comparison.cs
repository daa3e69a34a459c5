using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Scoring;

/// <summary>
/// Two assessments of one body, compared on the criteria that were graded both times and mean the same in both
/// questionnaires. Everything else has no place in a comparison.
/// </summary>
/// <param name="Changes">One for each matched criterion, in the order of the newer questionnaire.</param>
public sealed record Comparison(
    IReadOnlyList<GradeChange> Changes,
    IReadOnlyDictionary<AxisKey, SetChange> Functions,
    IReadOnlyDictionary<AxisKey, SetChange> Principles,
    IReadOnlyDictionary<AxisKey, SetChange> Dimensions)
{
    private static readonly IReadOnlyDictionary<AxisKey, SetChange> _none = new Dictionary<AxisKey, SetChange>();

    public static Comparison Of(Questionnaire earlier, AnswerSheet then, Questionnaire questionnaire, AnswerSheet now)
    {
        var changes = Matched(earlier, then, questionnaire, now).ToList();

        // With one criterion for each function, a quick check would move twenty points at a step.
        return then.Scope == Scope.QuickCheck || now.Scope == Scope.QuickCheck
            ? new Comparison(changes, _none, _none, _none)
            : new Comparison(
                changes,
                SetsOf(questionnaire.Functions, changes, (criterion, key) => criterion.Function == key),
                SetsOf(questionnaire.Principles, changes, (criterion, key) => criterion.Principles.Contains(key)),
                SetsOf([.. questionnaire.Dimensions.Select(dimension => dimension.Key)], changes, (criterion, key) => criterion.Dimension == key));
    }

    private static IEnumerable<GradeChange> Matched(Questionnaire earlier, AnswerSheet then, Questionnaire questionnaire, AnswerSheet now)
    {
        var before = earlier.InScope(then).ToDictionary(criterion => criterion.Id);
        foreach (var criterion in questionnaire.InScope(now))
        {
            if (before.TryGetValue(criterion.Id, out var same) && same.MeansTheSameAs(criterion)
                && then.AnswerTo(same)?.Grade is { } old && now.AnswerTo(criterion)?.Grade is { } current)
            {
                yield return new GradeChange(criterion, old, current);
            }
        }
    }

    private static Dictionary<AxisKey, SetChange> SetsOf(
        IReadOnlyList<AxisKey> keys, IReadOnlyList<GradeChange> changes, Func<Criterion, AxisKey, bool> isInSet) =>
        keys.Select(key => (Key: key, Changes: changes.Where(change => isInSet(change.Criterion, key)).ToList()))
            .Where(set => set.Changes.Count > 0)
            .ToDictionary(set => set.Key, set => new SetChange(set.Changes.Count, set.Changes.Sum(change => change.Steps)));
}

/// <summary>One criterion that was graded both times.</summary>
public sealed record GradeChange(Criterion Criterion, Grade Then, Grade Now)
{
    /// <summary>−5 to 5.</summary>
    public int Steps => Now.Value - Then.Value;
}

/// <summary>What moved in a function, principle or dimension, over its matched criteria.</summary>
/// <param name="Matched">At least 1.</param>
/// <param name="Steps">The sum of the steps of their grades.</param>
public sealed record SetChange(int Matched, int Steps)
{
    /// <summary>What moves less is called little or no change.</summary>
    private const int LeastPoints = 10;

    /// <summary>The change of the mean, −100 to 100; halves are rounded away from zero.</summary>
    public int Points => Math.Sign(Steps) * new Fraction(Math.Abs(Steps) * Scorer.PointsPerGrade, Matched).Rounded();

    /// <summary>True of a change under ten points, before it is rounded.</summary>
    public bool IsLittle => Math.Abs(Steps) * Scorer.PointsPerGrade < LeastPoints * Matched;
}
