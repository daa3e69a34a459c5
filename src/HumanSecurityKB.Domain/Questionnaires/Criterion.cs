namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>One thing a parliament is graded on: its place on the four axes and its rules, without words.</summary>
public sealed record Criterion
{
    public required CriterionId Id { get; init; }

    /// <summary>From 1; raised when a later version changes what the grades mean, which ends comparison with earlier ones.</summary>
    public required int Meaning { get; init; }

    public required AxisKey Function { get; init; }

    /// <summary>Null for a criterion that cuts across all dimensions.</summary>
    public AxisKey? Dimension { get; init; }

    /// <summary>One or two.</summary>
    public required IReadOnlyList<AxisKey> Principles { get; init; }

    public required IReadOnlyList<SdgTarget> Targets { get; init; }

    public required Effort Effort { get; init; }

    public bool InQuickCheck { get; init; }

    public bool MayBeNotApplicable { get; init; }

    /// <summary>True of the same criterion in two versions, while a grade says the same in both.</summary>
    public bool MeansTheSameAs(Criterion other) => Id == other.Id && Meaning == other.Meaning;

    public IEnumerable<int> Goals => Targets.Select(target => target.Goal).Distinct();
}
