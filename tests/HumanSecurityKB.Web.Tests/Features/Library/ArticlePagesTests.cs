using HumanSecurityKB.Content.Library;

namespace HumanSecurityKB.Web.Tests.Features.Library;

/// <summary>Articles, the criteria they help with, the shelves they stand on, and the addresses they had.</summary>
public sealed class ArticlePagesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static readonly string[] _languages = ["en", "fr", "es", "ar"];

    [Fact]
    public async Task An_article_links_every_criterion_it_helps_with()
    {
        using var browser = host.OpenBrowser();
        foreach (var article in Articles)
        {
            var page = (await browser.GetAsync($"/en/library/{article.Slug}")).WithStatus(200);

            var criteria = page.Document.QuerySelectorAll("aside a[href^='/en/criteria/']").Select(link => link.GetAttribute("href")!);
            Assert.Equal(article.Criteria.Select(pair => $"/en/criteria/{pair.Criterion}"), criteria);
            var related = page.Document.QuerySelectorAll("aside a[href^='/en/library/']").Select(link => link.GetAttribute("href")!);
            Assert.Equal(article.Related.Select(other => $"/en/library/{other.Slug}"), related);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_criterion_links_the_section_of_every_article_that_helps_with_it(string language)
    {
        using var browser = host.OpenBrowser();
        foreach (var criterion in host.Questionnaire.Criteria)
        {
            var page = (await browser.GetAsync($"/{language}/criteria/{criterion.Id}")).WithStatus(200);

            var sections = Articles.SelectMany(article => article.Criteria.Where(pair => pair.Criterion == criterion.Id).Select(pair => $"/{language}/library/{article.Slug}#{pair.Section}"));
            var links = page.Document.QuerySelectorAll("aside a[href*='/library/']").Select(link => link.GetAttribute("href")!).ToList();
            Assert.NotEmpty(links);
            Assert.Equal(sections.Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_criterion_names_its_own_article_first()
    {
        using var browser = host.OpenBrowser();
        foreach (var criterion in host.Questionnaire.Criteria)
        {
            var own = Articles.SingleOrDefault(article => criterion.Dimension is null ? article.Function == criterion.Function : article.Dimension == criterion.Dimension);
            if (own is not null && own.Criteria.Any(pair => pair.Criterion == criterion.Id))
            {
                var first = (await browser.GetAsync($"/en/criteria/{criterion.Id}")).Element("aside a[href*='/library/']").GetAttribute("href")!;
                Assert.StartsWith($"/en/library/{own.Slug}#", first, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task The_whole_shelf_is_on_one_page(string language)
    {
        using var browser = host.OpenBrowser();
        foreach (var topic in host.Content.Library.Topics)
        {
            var page = (await browser.GetAsync($"/{language}/topics/{topic.Key}")).WithStatus(200);

            var lang = host.Words(language).Language;
            Assert.Equal(topic.NameIn(lang), page.Heading);
            var articles = page.Document.QuerySelectorAll("article");
            Assert.Equal(topic.Articles.Select(article => article.Slug.Value), articles.Select(article => article.QuerySelector("h2")!.Id));
            foreach (var (shown, article) in articles.Zip(topic.Articles))
            {
                var edition = article.EditionIn(lang);
                Assert.Equal(edition.Title, Page.Clean(shown.QuerySelector("h2")!.TextContent));
                Assert.Equal(edition.Sources.Count, shown.QuerySelectorAll(".sources > li").Length);
                Assert.Equal(edition.Headings.Select(heading => $"{article.Slug}-{heading.Anchor}").Append($"{article.Slug}-sources"), shown.QuerySelectorAll(".prose :is(h3, h4, h5)").Select(heading => heading.Id));
                Assert.Equal(edition.Language == lang ? null : "en", shown.GetAttribute("lang"));
            }

            var explained = page.Document.QuerySelectorAll(".explained").Select(element => element.Id!).ToHashSet();
            Assert.Equal(topic.Articles.SelectMany(article => article.EditionIn(lang).Terms).Select(term => $"term-{term.Id}").ToHashSet(), explained);
        }
    }

    [Fact]
    public async Task A_shelf_in_the_library_leads_to_the_whole_shelf()
    {
        using var browser = host.OpenBrowser();

        var library = (await browser.GetAsync("/en/library")).WithStatus(200);

        Assert.Equal(host.Content.Library.Topics.Select(topic => $"/en/topics/{topic.Key}"), library.LinksMatching("/topics/"));
        Assert.Equal(Articles.Select(article => $"/en/library/{article.Slug}"), library.LinksMatching("/library/[a-z]"));
    }

    [Fact]
    public async Task An_address_that_an_article_had_leads_to_it_for_good()
    {
        using var browser = host.OpenBrowser();
        var former = Articles.SelectMany(article => article.Formerly.Select(slug => (Old: slug, New: article.Slug))).ToList();
        Assert.NotEmpty(former);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            foreach (var (language, (old, now)) in _languages.SelectMany(language => former.Select(pair => (language, pair))))
            {
                using var request = new HttpRequestMessage(method, new Uri($"https://localhost/{language}/library/{old}"));
                Assert.Equal($"/{language}/library/{now}", (await browser.SendAsync(request)).WithStatus(301).Location);
            }
        }
    }

    [Fact]
    public async Task An_explanation_is_in_the_language_of_its_words_and_leads_to_the_glossary()
    {
        using var browser = host.OpenBrowser();
        var article = Articles.First(article => article.EditionIn(host.Words("en").Language).Terms.Count > 1);
        var edition = article.EditionIn(host.Words("en").Language);

        var page = (await browser.GetAsync($"/en/library/{article.Slug}")).WithStatus(200);

        foreach (var term in edition.Terms)
        {
            var explanation = page.Element($"#term-{term.Id}[popover]");
            var wording = term.WordingIn(edition.Language);
            Assert.Equal($"{wording.Name}: {wording.Definition}", Page.Clean(explanation.QuerySelector("p")!.TextContent));
            Assert.Equal($"/en/glossary#{term.Id}", explanation.QuerySelector("a")!.GetAttribute("href"));
        }
    }

    private IReadOnlyList<Article> Articles => host.Content.Library.Articles;
}
