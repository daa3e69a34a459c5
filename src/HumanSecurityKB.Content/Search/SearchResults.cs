using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Search;

public enum SearchKind
{
    Article,
    Criterion,
    Action,
    Goal,
    Term,
    Source,
}

/// <summary>One page of what was found.</summary>
/// <param name="Total">Hits of the chosen kind, on all pages.</param>
/// <param name="Page">From 1; the last page when a later one was asked for.</param>
/// <param name="PageCount">At least 1.</param>
/// <param name="Counts">Hits of every kind, whichever was chosen.</param>
public sealed record SearchResults(int Total, int Page, int PageCount, IReadOnlyList<SearchHit> Hits, IReadOnlyDictionary<SearchKind, int> Counts)
{
    /// <summary>What was searched for instead of what was typed, because words of it stand nowhere. Else null.</summary>
    public string? Corrected { get; init; }

    /// <summary>What would have been searched for instead, had not exactly the text typed been asked for. Else null.</summary>
    public string? DidYouMean { get; init; }
}

/// <param name="Address">Path without the language, such as <c>/library/food-security</c>.</param>
/// <param name="Section">The part that answers best; null where the beginning does, or nothing in the text.</param>
/// <param name="SnippetHtml">Encoded; the only element in it is <c>mark</c>.</param>
/// <param name="Language">Of title and snippet.</param>
public sealed record SearchHit(SearchKind Kind, string Title, string Address, SectionHit? Section, string SnippetHtml, Language Language);

/// <param name="Address">Path without the language, such as <c>/library/food-security#prices</c>.</param>
public sealed record SectionHit(string Heading, string Address);
