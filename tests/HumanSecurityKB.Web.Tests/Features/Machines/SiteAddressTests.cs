using System.Xml.Linq;

namespace HumanSecurityKB.Web.Tests.Features.Machines;

/// <summary>
/// Pages are kept for everybody, so the host that one request names is on none of them; what must be a whole address comes
/// from the setting <c>Site:Address</c>. Values that can't be right are in <c>BadSettings.md</c>.
/// </summary>
public sealed class SiteAddressTests
{
    private const string Origin = "https://security.parliament.example";
    private const string Stranger = "stranger.example";

    [Theory]
    [InlineData("https://security.parliament.example/")]
    [InlineData("HTTPS://Security.Parliament.example:443")]
    public async Task With_it_every_address_that_others_keep_is_whole(string setting)
    {
        await using var host = new KnownHost(setting);
        using var browser = host.OpenBrowser();
        var article = host.Content.Library.Articles[0].Slug;

        foreach (var (page, path) in new[] { (await browser.GetAsync("/en/glossary"), "/glossary"), (await browser.GetAsync($"/en/library/{article}"), $"/library/{article}") })
        {
            Assert.Equal($"{Origin}/en{path}", page.Element("link[rel=canonical]").GetAttribute("href"));
            Assert.Equal($"{Origin}/en{path}", page.Element("meta[property='og:url']").GetAttribute("content"));
            Assert.All(AlternatesOf(page), alternate => Assert.Equal($"{Origin}/{alternate.Language}{path}", alternate.Address));
        }
    }

    [Fact]
    public async Task With_it_maps_and_feeds_name_it_and_not_the_host_of_the_request()
    {
        await using var host = new KnownHost(Origin);
        using var browser = host.OpenBrowser();

        var sitemap = XDocument.Parse((await browser.GetAsync("/sitemap.xml")).WithStatus(200).Body);
        var feed = (await browser.GetAsync("/fr/feed.xml")).WithStatus(200).Body;

        Assert.All(sitemap.Descendants().Where(element => element.Name.LocalName == "loc"), loc => Assert.StartsWith(Origin + "/", loc.Value, StringComparison.Ordinal));
        Assert.Contains($"<id>{Origin}/fr/feed.xml</id>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", sitemap + feed, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {Origin}/sitemap.xml\n", (await browser.GetAsync("/robots.txt")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_translated_gives_its_English_address_as_the_one_to_keep()
    {
        await using var host = new KnownHost(Origin);
        using var browser = host.OpenBrowser();
        var arabic = host.Words("ar").Language;
        var article = host.Content.Library.Articles.FirstOrDefault(article => !article.HasEdition(arabic));
        Assert.SkipWhen(article is null, "Every article has been translated into Arabic.");

        var page = (await browser.GetAsync($"/ar/library/{article.Slug}")).WithStatus(200);

        Assert.Equal($"{Origin}/en/library/{article.Slug}", page.Element("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal($"{Origin}/en/library/{article.Slug}", page.Element("meta[property='og:url']").GetAttribute("content"));
        Assert.DoesNotContain("ar", AlternatesOf(page).Select(alternate => alternate.Language));
    }

    [Fact]
    public async Task Without_it_addresses_are_paths_and_a_page_claims_no_address()
    {
        await using var host = new SiteHost();
        using var browser = host.OpenBrowser();

        var page = (await browser.GetAsync("/fr/sdgs/16")).WithStatus(200);

        Assert.Equal("/fr/sdgs/16", page.Element("link[rel=canonical]").GetAttribute("href"));
        Assert.All(AlternatesOf(page), alternate => Assert.Equal($"/{alternate.Language}/sdgs/16", alternate.Address));
        Assert.Null(page.Document.QuerySelector("meta[property='og:url']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Origin)]
    public async Task The_host_that_a_request_names_is_on_no_page_and_reaches_nobody_else(string setting)
    {
        await using var host = new KnownHost(setting);
        using var stranger = host.OpenBrowser();
        using var reader = host.OpenBrowser();
        string[] addresses = ["/en", "/en/sdgs", "/ar/library", "/en/glossary", "/en/topics/practice", "/en/library/human-security-and-the-sdgs", "/en/LIBRARY", "/en/nowhere"];
        foreach (var address in addresses)
        {
            var asked = await AskAsAsync(Stranger, stranger, address);
            Assert.DoesNotContain(Stranger, $"{asked.Body} {asked.Location}", StringComparison.Ordinal);
        }

        foreach (var address in new[] { "/sitemap.xml", "/robots.txt", "/en/feed.xml" })
        {
            await AskAsAsync(Stranger, stranger, address);
            Assert.DoesNotContain(Stranger, (await reader.GetAsync(address)).WithStatus(200).Body, StringComparison.Ordinal);
        }
    }

    private static Task<Page> AskAsAsync(string name, Browser browser, string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://localhost" + address));
        request.Headers.Host = name;
        return browser.SendAsync(request);
    }

    private static List<(string Language, string Address)> AlternatesOf(Page page)
    {
        var alternates = page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)).ToList();
        Assert.NotEmpty(alternates);
        return alternates;
    }

    private sealed class KnownHost(string address) : SiteHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [.. base.Settings, ("Site:Address", address)];
    }
}
