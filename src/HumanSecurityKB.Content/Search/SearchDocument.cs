using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Search;

/// <summary>Something that can be found, as readers of one language get it.</summary>
internal sealed record SearchDocument
{
    public required SearchKind Kind { get; init; }

    /// <summary>Whoever types it wants this and nothing else. Empty where nobody would.</summary>
    public string Id { get; init; } = "";

    /// <summary>Path without the language.</summary>
    public required string Address { get; init; }

    /// <summary>As shown.</summary>
    public required string Title { get; init; }

    /// <summary>What people call it, in full: its title and other words for the same. Whoever types one finds it first.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Shown where nothing in the text was found.</summary>
    public required string Summary { get; init; }

    /// <summary>Words it should be found by that stand nowhere in its text.</summary>
    public string Keywords { get; init; } = "";

    public required SearchText Text { get; init; }

    /// <summary>In which it is written.</summary>
    public required Language Language { get; init; }
}
