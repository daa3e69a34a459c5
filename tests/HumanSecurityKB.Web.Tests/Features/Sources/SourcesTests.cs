using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Tests.Features.Sources;

public sealed class SourcesTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Every_work_is_listed_once_with_where_it_is_used(string language)
    {
        using var browser = host.OpenBrowser();

        var page = (await browser.GetAsync($"/{language}/sources")).WithStatus(200);

        var sources = host.Content.Library.Sources;
        var entries = page.Document.QuerySelectorAll(".works > li").ToList();
        Assert.Equal(sources.Keys.Order(StringComparer.Ordinal), entries.Select(entry => entry.Id!).Order(StringComparer.Ordinal));
        Assert.Equal(sources.Count, sources.Values.Select(source => (source.Title, source.Address)).Distinct().Count());
        foreach (var entry in entries)
        {
            var source = sources[entry.Id!];
            Assert.Equal(source.Address.ToString(), entry.QuerySelector("a[rel~=external]")!.GetAttribute("href"));
            Assert.Equal(source.Title, Page.Clean(entry.QuerySelector("cite")!.TextContent));
            Assert.Equal(source.Note ?? page.Words["sources.whole"], Page.Clean(entry.QuerySelector("dl dd")!.TextContent));
            var uses = entry.QuerySelectorAll("dl a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.NotEmpty(uses);
            Assert.Equal(UsesOf(source, language).Order(StringComparer.Ordinal), uses.Order(StringComparer.Ordinal));
        }
    }

    private IEnumerable<string> UsesOf(Source source, string language) =>
    [
        .. host.Content.Library.Articles.Where(article => Language.All.Any(one => article.EditionIn(one).Sources.Contains(source))).Select(article => $"/{language}/library/{article.Slug}"),
        .. host.Content.Glossary.Terms.Where(term => term.Source == source).Select(term => $"/{language}/glossary#{term.Id}"),
    ];
}
