namespace HumanSecurityKB.Domain.Assessments;

/// <summary>How many people took part, in totals. Null is not said; no names are kept.</summary>
public sealed record Participation
{
    public const int CountLimit = 9999;

    /// <summary>Members of the majority.</summary>
    public int? Majority { get; init; }

    /// <summary>Members of the opposition, and independents.</summary>
    public int? Opposition { get; init; }

    public int? Staff { get; init; }

    /// <summary>People from outside parliament.</summary>
    public int? Outside { get; init; }

    public int? Women { get; init; }

    public int? Under45 { get; init; }

    /// <summary>All who took part; null when nothing was said.</summary>
    public int? Total => (Majority ?? Opposition ?? Staff ?? Outside) is null
        ? null
        : (Majority ?? 0) + (Opposition ?? 0) + (Staff ?? 0) + (Outside ?? 0);
}
