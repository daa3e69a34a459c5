using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>Who looks at a page, and on what.</summary>
internal sealed record Reader(Language Language)
{
    public const int Desk = 1280;
    public const int Phone = 390;
    public const int SmallPhone = 320;

    public int Width { get; init; } = Desk;

    public bool IsInTheDark { get; init; }

    /// <summary>No page of the site needs scripts, so only a tool that works by one has them.</summary>
    public bool HasScripts { get; init; }

    public static Reader Of(string language) =>
        new(Language.TryParse(language, out var known) ? known : throw new ArgumentException("No such language.", nameof(language)));
}
