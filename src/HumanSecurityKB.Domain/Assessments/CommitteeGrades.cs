using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>What a committee's private grades say together, and nothing about who gave which.</summary>
/// <param name="Participants">How many graded alone; at least <see cref="FewestParticipants"/>.</param>
/// <param name="Spreads">Only criteria that at least <see cref="FewestParticipants"/> graded.</param>
public sealed record CommitteeGrades(int Participants, IReadOnlyDictionary<CriterionId, Spread> Spreads)
{
    /// <summary>Nothing is shown for fewer: each could work out the others' grades.</summary>
    public const int FewestParticipants = 3;

    public const int MostParticipants = 999;
}

/// <summary>How far private grades lie apart, 0 to 5.</summary>
/// <param name="Median">A half where an even number graded.</param>
public sealed record Spread(int Low, decimal Median, int High)
{
    /// <summary>From this width on, views differ and are talked through.</summary>
    public const int DiffersFrom = 2;

    public int Width => High - Low;

    public bool ViewsDiffer => Width >= DiffersFrom;
}
