using System.Xml.Linq;
using AngleSharp.Dom;

namespace HumanSecurityKB.Web.Tests.Features.Library;

/// <summary>
/// The site after somebody has followed every link from the home page of each language, once for all tests. What the browser
/// checks of every response, it has checked of all of them.
/// </summary>
public sealed class WalkedSite : SiteHost, IAsyncLifetime
{
    public static readonly IReadOnlyList<string> Languages = ["en", "fr", "es", "ar"];

    private readonly Dictionary<string, WalkedPage> _pages = [];

    /// <summary>By path with what is asked for after it.</summary>
    public IReadOnlyDictionary<string, WalkedPage> Pages => _pages;

    /// <summary>Those in HTML that may be found by search engines.</summary>
    public IEnumerable<WalkedPage> PublicPages => _pages.Values.Where(page => page is { IsHtml: true, IsForSearchEngines: true });

    /// <summary>The paths that the sitemap lists.</summary>
    public IReadOnlyList<string> Listed { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        using var browser = OpenBrowser();
        var waiting = new Queue<string>(Languages.Select(language => $"/{language}"));
        while (waiting.TryDequeue(out var address))
        {
            if (!_pages.ContainsKey(address))
            {
                var page = await browser.GetAsync(address);
                _pages.Add(address, WalkedPage.Of(address, page));
                foreach (var link in _pages[address].Links)
                {
                    waiting.Enqueue(link.Address);
                }
            }
        }

        var sitemap = XDocument.Parse((await browser.GetAsync("/sitemap.xml")).WithStatus(200).Body);
        Listed = [.. sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(loc => new Uri(loc.Value).AbsolutePath)];
    }
}

/// <summary>What the tests need of a page; the page itself would take too much room.</summary>
/// <param name="Landed">Where redirects led.</param>
/// <param name="Links">Within the site, with the part of the page they lead to.</param>
/// <param name="Opens">What buttons open.</param>
/// <param name="Alternates">Addresses in other languages by language.</param>
/// <param name="SaysWhatIsInEnglish">Or has nothing in English that would have to be said.</param>
public sealed record WalkedPage(
    string Address,
    string Landed,
    int Status,
    bool IsHtml,
    bool IsForSearchEngines,
    string Language,
    string? Direction,
    string? Title,
    string? Description,
    string? Canonical,
    IReadOnlySet<string> Ids,
    IReadOnlyList<WalkedLink> Links,
    IReadOnlyList<string> Opens,
    IReadOnlyList<(string Language, string Address)> Alternates,
    bool SaysWhatIsInEnglish)
{
    public static WalkedPage Of(string address, Page page)
    {
        var html = page.IsHtml ? page.Document : null;
        return new WalkedPage(
            address,
            page.Address.PathAndQuery,
            page.Status,
            html is not null,
            html?.QuerySelector("meta[name=robots]") is null,
            page.IsHtml ? page.Language : "",
            html?.DocumentElement.GetAttribute("dir"),
            html?.Title,
            html?.QuerySelector("meta[name=description]")?.GetAttribute("content"),
            html?.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            (html?.QuerySelectorAll("[id]").Select(element => element.Id!) ?? []).ToHashSet(),
            [.. LinksOf(page).Distinct()],
            [.. html?.QuerySelectorAll("[popovertarget]").Select(button => button.GetAttribute("popovertarget")!) ?? []],
            [.. html?.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)) ?? []],
            !page.IsHtml || Fallback.IsSaidOn(page));
    }

    private static IEnumerable<WalkedLink> LinksOf(Page page) => !page.IsHtml
        ? []
        : page.Document.QuerySelectorAll("[href]")
            .Select(link => new Uri(page.Address, link.GetAttribute("href")))
            .Where(target => target.Host == page.Address.Host)
            .Select(target => new WalkedLink(target.PathAndQuery, Uri.UnescapeDataString(target.Fragment.TrimStart('#'))));
}

/// <param name="Part">Empty for the whole page.</param>
public sealed record WalkedLink(string Address, string Part);
