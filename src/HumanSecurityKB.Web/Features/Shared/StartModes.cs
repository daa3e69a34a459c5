namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>How forms spell who answers: one for all, or each member of a committee alone at first.</summary>
public static class StartModes
{
    public const string Alone = "alone";
    public const string Committee = "committee";

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<string?> All { get; } = [Alone, Committee];
}
