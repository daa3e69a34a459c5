namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>What there was to see of a page in one language.</summary>
/// <param name="Source">The HTML as it was sent.</param>
/// <param name="Complaints">Errors of the page, and requests to anyone else.</param>
/// <param name="Violations">What axe found, in every light and width.</param>
/// <param name="Overflows">Parts that reach out of the window of a phone.</param>
/// <param name="UnseenStops">Stops of the Tab key that show no ring.</param>
/// <param name="MisledReaders">On an Arabic page: English that is called Arabic, and English that runs from the right.</param>
internal sealed record Sighting(
    string Source,
    IReadOnlyList<string> Complaints,
    IReadOnlyList<string> Violations,
    IReadOnlyList<string> Overflows,
    IReadOnlyList<string> UnseenStops,
    IReadOnlyList<string> MisledReaders)
{
    /// <summary>True when the first item of the navigation stands left of the last.</summary>
    public bool RunsFromTheLeft { get; init; }

    /// <summary>Fails with all that was found, uncut.</summary>
    public static void AssertNone(IReadOnlyCollection<string> found) => Assert.True(found.Count == 0, string.Join('\n', found));
}
