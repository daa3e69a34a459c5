using HumanSecurityKB.Content.Search;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Search;

public sealed class SearchController : SiteController
{
    /// <summary>Whatever is typed is text: nothing is wrong enough for an error.</summary>
    [HttpGet("/{lang:language}/search"), HttpHead("/{lang:language}/search")]
    public IActionResult Index(string? q, string? kind, string? page)
    {
        var text = (q ?? "").Trim();
        var ofKind = Enum.TryParse<SearchKind>(kind, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : (SearchKind?)null;
        var number = int.TryParse(page, out var typed) && typed > 0 ? typed : 1;
        if (text.Length == 0)
        {
            return View(new SearchPage(text, ofKind, Results: null, Corrected: null));
        }

        var results = Snapshot.Search.Search(Lang, text, ofKind, number);
        return View(results.DidYouMean is { } corrected
            ? new SearchPage(text, ofKind, Snapshot.Search.Search(Lang, corrected, ofKind, number), corrected)
            : new SearchPage(text, ofKind, results, Corrected: null));
    }
}

/// <param name="Results">Null before anything is typed.</param>
/// <param name="Corrected">The text that was searched for instead, where the typed one found nothing; else null.</param>
public sealed record SearchPage(string Text, SearchKind? Kind, SearchResults? Results, string? Corrected);
