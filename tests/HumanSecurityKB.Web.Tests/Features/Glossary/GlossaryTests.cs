using AngleSharp.Dom;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Tests.Features.Glossary;

public sealed class GlossaryTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task Every_term_is_explained_in_the_language_of_the_reader(string code)
    {
        using var browser = host.OpenBrowser();
        var language = host.Words(code).Language;

        var page = (await browser.GetAsync($"/{code}/glossary")).WithStatus(200);

        var terms = host.Content.Glossary.Terms;
        Assert.Equal(terms.Select(term => term.Id.Value).ToHashSet(), page.Document.QuerySelectorAll("section.entry").Select(entry => entry.Id!).ToHashSet());
        Assert.Equal(terms.Count, page.Document.QuerySelectorAll("section.entry").Length);
        foreach (var term in terms)
        {
            var entry = page.Element($"section.entry[id='{term.Id}']");
            var wording = term.WordingIn(language);
            Assert.StartsWith(wording.Name, Page.Clean(entry.QuerySelector("h2")!.TextContent), StringComparison.Ordinal);
            Assert.Equal(wording.Definition, Page.Clean(entry.QuerySelector("p")!.TextContent));
            Assert.Equal(wording.Language == language ? null : wording.Language.Code, entry.QuerySelector("p")!.GetAttribute("lang"));
            Assert.All(term.See, see => Assert.NotNull(entry.QuerySelector($"a[href='#{see.Id}']")));
            Assert.Equal(term.Article is null ? null : $"/{code}/library/{term.Article.Slug}", entry.QuerySelector("a[href*='/library/']")?.GetAttribute("href"));
            Assert.Equal(term.Source is null ? null : $"/{code}/sources#{term.Source.Id}", entry.QuerySelector("a[href*='/sources#']")?.GetAttribute("href"));
        }
    }

    [Theory]
    [InlineData("en", "fr, es, ar")]
    [InlineData("ar", "en, fr, es")]
    public async Task Every_term_is_named_in_the_other_languages_each_marked_as_what_it_is(string code, string others)
    {
        using var browser = host.OpenBrowser();

        var page = (await browser.GetAsync($"/{code}/glossary")).WithStatus(200);

        foreach (var term in host.Content.Glossary.Terms)
        {
            var names = page.Document.QuerySelectorAll($"section.entry[id='{term.Id}'] dd > bdi[lang][dir]").ToList();
            var expected = others.Split(", ").Select(other => host.Words(other).Language).Where(other => term.WordingIn(other).Language == other).ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Select(other => $"{other.Code} {other.Direction} {term.WordingIn(other).Name}"), names.Select(name => $"{name.GetAttribute("lang")} {name.GetAttribute("dir")} {name.TextContent}"));
            Assert.Equal(expected.Where(other => term.WordingIn(other).IsUnWording).Select(other => other.Code), names.Where(name => name.ParentElement!.QuerySelector(".un") is not null).Select(name => name.GetAttribute("lang")));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task The_list_and_the_entries_are_in_the_same_order(string code)
    {
        using var browser = host.OpenBrowser();

        var page = (await browser.GetAsync($"/{code}/glossary")).WithStatus(200);

        var entries = page.Document.QuerySelectorAll("section.entry").Select(entry => $"#{entry.Id}").ToList();
        Assert.Equal(entries, page.Document.QuerySelectorAll("nav .toc a").Select(link => link.GetAttribute("href")));
        Assert.Equal(host.Content.Glossary.TermsIn(host.Words(code).Language).Select(term => $"#{term.Id}"), entries);
    }
}
