using HumanSecurityKB.Content.Files;

namespace HumanSecurityKB.Content.Library;

/// <summary>One entry of the bibliography.</summary>
/// <param name="Year">Null where the page has no date.</param>
/// <param name="Address">http or https.</param>
/// <param name="Note">What was read, if it was not the whole text on the publisher's own page; else null.</param>
public sealed record Source(string Id, string Title, string Publisher, int? Year, Uri Address, string? Note)
{
    /// <summary>Where it is listed.</summary>
    internal Place Place { get; init; }
}
