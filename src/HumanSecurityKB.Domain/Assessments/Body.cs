namespace HumanSecurityKB.Domain.Assessments;

/// <summary>The parliament, chamber or committee that assesses its own work. Everything in it is optional.</summary>
public sealed record Body
{
    public const int NameLimit = 200;
    public const int TermLimit = 60;

    public string Name { get; init; } = "";

    public BodyKind? Kind { get; init; }

    public string Country { get; init; } = "";

    public string Term { get; init; } = "";

    /// <summary>1 or 2; null when not said.</summary>
    public int? Chambers { get; init; }

    public bool? IsFederal { get; init; }

    public bool? HasArmedForces { get; init; }
}

public enum BodyKind
{
    Parliament,
    Chamber,
    Committee,
}
