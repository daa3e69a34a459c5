using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Tests.Features.Machines;

/// <summary>What feed readers and search engines are given.</summary>
public sealed partial class FeedAndMapTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const int EntryLimit = 30;

    private static readonly string[] _required = ["id", "title", "updated"];

    private static readonly DateOnly _firstReview = new(2026, 1, 1);

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace _html = "http://www.w3.org/1999/xhtml";

    /// <summary>What RFC 4287 requires of a feed (4.1.1) and of an entry (4.1.2), and that ids are whole addresses (4.2.6).</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task A_feed_is_one_that_readers_understand(string code)
    {
        using var browser = host.OpenBrowser();

        var response = (await browser.GetAsync($"/{code}/feed.xml")).WithStatus(200);

        Assert.Equal("application/atom+xml; charset=utf-8", response.ContentType);
        var feed = XDocument.Parse(response.Body).Root!;
        Assert.Equal(_atom + "feed", feed.Name);
        Assert.Equal(code, (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.Equal($"https://localhost/{code}/feed.xml", Link(feed, "self"));
        Assert.Equal($"https://localhost/{code}/library", Link(feed, "alternate"));
        Assert.NotEqual("", feed.Element(_atom + "author")!.Element(_atom + "name")!.Value);
        var ids = feed.Descendants(_atom + "id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(Uri.TryCreate(id, UriKind.Absolute, out _), id));
        foreach (var part in feed.Elements(_atom + "entry").Prepend(feed))
        {
            Assert.All(_required, name => Assert.NotEqual("", Assert.Single(part.Elements(_atom + name)).Value));
            Assert.True(UpdatedOf(part) <= host.Content.Library.Articles.Max(article => article.Reviewed).ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc));
        }
    }

    [Fact]
    public async Task A_feed_has_the_articles_reviewed_last_the_latest_first()
    {
        using var content = new ContentCopy();
        var slugs = host.Content.Library.Articles.Select(article => article.Slug.Value).ToList();
        foreach (var (index, slug) in slugs.Index())
        {
            content.Change(content.Article(slug), text => Reviewed().Replace(text, $"reviewed: {_firstReview.AddDays(index):yyyy-MM-dd}"));
        }

        await using var changed = content.Host();
        using var browser = changed.OpenBrowser();

        var feed = XDocument.Parse((await browser.GetAsync("/ar/feed.xml")).WithStatus(200).Body).Root!;

        var arabic = host.Words("ar").Language;
        var expected = changed.Content.Library.Articles.OrderByDescending(article => article.EditionIn(arabic).Reviewed).Take(EntryLimit).ToList();
        Assert.Equal(EntryLimit, expected.Select(article => article.EditionIn(arabic).Reviewed).Distinct().Count());
        var entries = feed.Elements(_atom + "entry").ToList();
        Assert.Equal(expected.Select(article => $"https://localhost/ar/library/{article.Slug}"), entries.Select(entry => Link(entry, "alternate")));
        Assert.Equal(UpdatedOf(entries[0]), UpdatedOf(feed));
        foreach (var (entry, edition) in entries.Zip(expected.Select(article => article.EditionIn(arabic))))
        {
            Assert.Equal((edition.Title, edition.Summary, edition.Language.Code), (entry.Element(_atom + "title")!.Value, entry.Element(_atom + "summary")!.Value, (string?)entry.Attribute(XNamespace.Xml + "lang")));
            Assert.Equal(edition.Reviewed.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), UpdatedOf(entry));
            Assert.Equal(Link(entry, "alternate"), entry.Element(_atom + "id")!.Value);
        }
    }

    [Fact]
    public async Task Every_page_names_the_feed_of_its_language()
    {
        using var browser = host.OpenBrowser();

        Assert.Equal("/fr/feed.xml", (await browser.GetAsync("/fr/glossary")).Element("link[type='application/atom+xml']").GetAttribute("href"));
    }

    [Fact]
    public async Task The_sitemap_names_every_page_with_the_languages_it_has_been_written_in()
    {
        using var browser = host.OpenBrowser();

        var urls = XDocument.Parse((await browser.GetAsync("/sitemap.xml")).WithStatus(200).Body).Root!.Elements(_map + "url").ToList();

        var byAddress = urls.ToDictionary(url => url.Element(_map + "loc")!.Value);
        foreach (var (address, url) in byAddress)
        {
            var alternates = url.Elements(_html + "link").ToDictionary(link => (string)link.Attribute("hreflang")!, link => (string)link.Attribute("href")!);
            var path = new Uri(address).AbsolutePath;
            Assert.Equal(address, alternates[path[1..3]]);
            Assert.All(alternates, alternate => Assert.Equal($"https://localhost/{alternate.Key}{path[3..]}", alternate.Value));
            Assert.All(alternates.Values, alternate => Assert.Contains(alternate, byAddress.Keys));
            Assert.Contains("en", alternates.Keys);
        }

        Assert.Equal(Language.All.Select(language => language.Code), byAddress["https://localhost/en/glossary"].Elements(_html + "link").Select(link => (string)link.Attribute("hreflang")!));
    }

    [Fact]
    public async Task An_article_stands_in_the_sitemap_only_in_the_languages_it_has_been_written_in()
    {
        using var browser = host.OpenBrowser();

        var urls = XDocument.Parse((await browser.GetAsync("/sitemap.xml")).WithStatus(200).Body).Root!.Elements(_map + "url").ToDictionary(url => url.Element(_map + "loc")!.Value);

        foreach (var article in host.Content.Library.Articles)
        {
            foreach (var language in Language.All)
            {
                var url = urls.GetValueOrDefault($"https://localhost/{language}/library/{article.Slug}");
                Assert.Equal(article.HasEdition(language), url is not null);
                Assert.True(url is null || url.Element(_map + "lastmod")!.Value == article.EditionIn(language).Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public async Task Robots_are_told_where_the_map_is_and_to_leave_assessments_and_searches_alone()
    {
        using var browser = host.OpenBrowser();

        var robots = (await browser.GetAsync("/robots.txt")).WithStatus(200).Body.Split('\n');

        string[] lines = ["User-agent: *", "Disallow: /*/assessments/", "Disallow: /*/search", "Sitemap: https://localhost/sitemap.xml", ""];
        Assert.Equal(lines, robots);
    }

    private static string Link(XElement element, string relation) =>
        (string)Assert.Single(element.Elements(_atom + "link"), link => (string?)link.Attribute("rel") == relation).Attribute("href")!;

    /// <summary>RFC 3339, in UTC.</summary>
    private static DateTime UpdatedOf(XElement element) => DateTime.ParseExact(
        element.Element(_atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    [GeneratedRegex("^reviewed: .*$", RegexOptions.Multiline)]
    private static partial Regex Reviewed();
}
