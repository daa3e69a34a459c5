using HumanSecurityKB.Content.Search;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Search;

public sealed class SearchController : SiteController
{
    /// <summary>Whatever is typed is text: nothing is wrong enough for an error.</summary>
    [HttpGet("/{lang:language}/search"), HttpHead("/{lang:language}/search")]
    public IActionResult Index(string? q, string? kind, string? page, string? exact)
    {
        var text = (q ?? "").Trim();
        var ofKind = Enum.TryParse<SearchKind>(kind, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : (SearchKind?)null;
        var number = int.TryParse(page, out var typed) && typed > 0 ? typed : 1;
        var exactly = exact == "1";
        var results = text.Length == 0 ? null : Snapshot.Search.Search(Lang, text, ofKind, number, exactly);
        return View(new SearchPage(text, ofKind, exactly, results));
    }
}

/// <param name="Exactly">The reader refused a correction of what was typed.</param>
/// <param name="Results">Null before anything is typed.</param>
public sealed record SearchPage(string Text, SearchKind? Kind, bool Exactly, SearchResults? Results)
{
    public string AddressOfKind(SiteLinks links, SearchKind? kind) => links.Search(Text, NameOf(kind), exactly: Exactly);

    public string AddressOfPage(SiteLinks links, int page) => links.Search(Text, NameOf(Kind), page, Exactly);

    /// <summary>As in addresses and in the keys of words.</summary>
    public static string? NameOf(SearchKind? kind) => kind?.ToString().ToLowerInvariant();
}
