namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>What became of the criteria of one version of the questionnaire in a later one.</summary>
public sealed record QuestionnaireDifference
{
    private QuestionnaireDifference(Questionnaire earlier, Questionnaire later)
    {
        (Earlier, Later) = (earlier, later);
        Same = [.. later.Criteria.Where(KeepsItsMeaning)];
        New = [.. later.Criteria.Where(criterion => earlier.Find(criterion.Id) is null)];
        Changed = [.. later.Criteria.Except(Same).Except(New)];
        Gone = [.. earlier.Criteria.Where(criterion => later.Find(criterion.Id) is null)];
    }

    public Questionnaire Earlier { get; }

    public Questionnaire Later { get; }

    /// <summary>Those whose grades mean what they meant, in the order of the later version.</summary>
    public IReadOnlyList<Criterion> Same { get; }

    /// <summary>Those whose grades came to mean something else, in the order of the later version.</summary>
    public IReadOnlyList<Criterion> Changed { get; }

    /// <summary>In the order of the later version.</summary>
    public IReadOnlyList<Criterion> New { get; }

    /// <summary>In the order of the earlier version.</summary>
    public IReadOnlyList<Criterion> Gone { get; }

    /// <summary>False between a version and itself.</summary>
    public bool IsBetweenVersions => Later.Version.IsLaterThan(Earlier.Version);

    public static QuestionnaireDifference Between(Questionnaire earlier, Questionnaire later) => new(earlier, later);

    private bool KeepsItsMeaning(Criterion criterion) => Earlier.Find(criterion.Id) is { } before && before.MeansTheSameAs(criterion);
}
