using HumanSecurityKB.Content.Search;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Search;

public sealed class SearchController : SiteController
{
    /// <summary>Whatever is typed is text: nothing is wrong enough for an error.</summary>
    [HttpGet("/{lang:language}/search")]
    public IActionResult Index(string? q, string? kind, string? page)
    {
        var text = (q ?? "").Trim();
        var ofKind = Enum.TryParse<SearchKind>(kind, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : (SearchKind?)null;
        var number = int.TryParse(page, out var typed) && typed > 0 ? typed : 1;
        var results = text.Length == 0 ? null : Site.Search.Search(Lang, text, ofKind, number);
        return View(new SearchPage(text, ofKind, results));
    }
}

/// <param name="Results">Null before anything is typed.</param>
public sealed record SearchPage(string Text, SearchKind? Kind, SearchResults? Results);
