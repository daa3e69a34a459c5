using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Search;

public enum SearchKind
{
    Article,
    Criterion,
}

/// <summary>One page of what was found.</summary>
/// <param name="Total">Hits of the chosen kind, on all pages.</param>
/// <param name="Page">From 1; the last page when a later one was asked for.</param>
/// <param name="PageCount">At least 1.</param>
/// <param name="Counts">Hits of every kind, whichever was chosen.</param>
/// <param name="DidYouMean">Where nothing was found: the same words spelled so that something is. Else null.</param>
public sealed record SearchResults(
    int Total, int Page, int PageCount, IReadOnlyList<SearchHit> Hits, IReadOnlyDictionary<SearchKind, int> Counts, string? DidYouMean);

/// <param name="Address">Path without the language, such as <c>/library/food-security</c>.</param>
/// <param name="SnippetHtml">Encoded; the only element in it is <c>mark</c>.</param>
/// <param name="Language">Of title and snippet.</param>
public sealed record SearchHit(SearchKind Kind, string Title, string Address, string SnippetHtml, Language Language);
