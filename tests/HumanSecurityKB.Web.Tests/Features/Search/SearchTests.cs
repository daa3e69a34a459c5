namespace HumanSecurityKB.Web.Tests.Features.Search;

public sealed class SearchTests(SiteHost host) : IClassFixture<SiteHost>
{
    public static TheoryData<string> Typed => [.. MarkdownTable.Read("Typed.md").Select(row => row["Typed"]), "Food\0", new string('ж', 5000), " ", "a\r\nb"];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Whatever_is_typed_is_answered_and_stays_in_its_field(string typed)
    {
        using var browser = host.OpenBrowser();
        foreach (var language in new[] { "en", "ar" })
        {
            var page = (await browser.GetAsync($"/{language}/search?q={Uri.EscapeDataString(typed)}")).WithStatus(200);

            Assert.Equal(typed.Trim().Replace("\0", "\uFFFD", StringComparison.Ordinal).ReplaceLineEndings(""), page.Element("#q").GetAttribute("value")!.ReplaceLineEndings(""));
            Assert.All(page.Document.QuerySelectorAll(".hits > li > p:last-child *"), element => Assert.True(element.LocalName == "mark" && element.Attributes.Length == 0, element.OuterHtml));
        }
    }

    [Theory]
    [InlineData("kind=nonsense")]
    [InlineData("kind=7")]
    [InlineData("page=-1")]
    [InlineData("page=0")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=2147483647")]
    [InlineData("page=two&kind=&unknown=1")]
    public async Task A_choice_that_does_not_exist_is_left_out(string query)
    {
        using var browser = host.OpenBrowser();

        var page = await browser.GetAsync("/en/search?q=security&" + query);

        Assert.NotEmpty(page.WithStatus(200).Texts(".hits h2"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task The_title_of_an_article_finds_it_first(string language)
    {
        using var browser = host.OpenBrowser();
        var shelf = await browser.GetAsync($"/{language}/library");
        var link = shelf.Element(".shelf a[href$='/food-security']");

        var found = await browser.GetAsync($"/{language}/search?kind=article&q={Uri.EscapeDataString(link.TextContent.Trim())}");

        Assert.Equal(link.GetAttribute("href"), found.Element(".hits h2 a").GetAttribute("href"));
        Assert.NotEmpty(found.Texts(".hits mark"));
    }

    [Fact]
    public async Task The_form_on_the_shelves_leads_to_hits_that_all_exist()
    {
        using var browser = host.OpenBrowser();
        var action = (await browser.GetAsync("/en/library")).Element("form[role=search]").GetAttribute("action");
        var page = await browser.GetAsync($"{action}?q=budget");
        var pages = 1;
        var hits = HitsOf(page).ToHashSet();
        while (page.Document.QuerySelector(".pager a.go") is { } next)
        {
            page = (await browser.GetAsync(next.GetAttribute("href")!)).WithStatus(200);
            hits.UnionWith(HitsOf(page));
            pages++;
        }

        Assert.True(pages > 1 && hits.Count > 10, $"{hits.Count} hits on {pages} pages.");
        Assert.Contains(page.Words.Count("search.found", hits.Count), page.Text, StringComparison.Ordinal);
        foreach (var hit in hits)
        {
            (await browser.GetAsync(hit)).WithStatus(200);
        }
    }

    [Fact]
    public async Task Kinds_can_be_chosen_and_say_how_many_there_are()
    {
        using var browser = host.OpenBrowser();
        var all = await browser.GetAsync("/en/search?q=food");
        foreach (var kind in all.Document.QuerySelectorAll(".facets a").Skip(1))
        {
            var chosen = (await browser.GetAsync(kind.GetAttribute("href")!)).WithStatus(200);
            var count = int.Parse(kind.LastElementChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(chosen.Words.Count("search.found", count), chosen.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_kinds_with_hits_are_offered_and_the_chosen_one_is_marked()
    {
        using var browser = host.OpenBrowser();

        var page = await browser.GetAsync("/en/search?q=food&kind=criterion");

        Assert.Equal(page.Words["search.kinds.criterion"], page.Element(".facets [aria-current=true] span").TextContent);
        Assert.DoesNotContain("0", page.Document.QuerySelectorAll(".facets a span:last-child").Select(count => count.TextContent));
        Assert.All(page.Document.QuerySelectorAll(".hits > li > p:first-child"), kind => Assert.Equal(page.Words["search.one.criterion"], kind.TextContent));
    }

    [Theory]
    [InlineData("en", "early warning", "#early-warning")]
    [InlineData("en", "human development report 1994", "/en/sources#hdr-1994")]
    [InlineData("fr", "ODD 2", "/fr/sdgs/2")]
    [InlineData("ar", "الأمن البشري", "/ar/glossary#human-security")]
    [InlineData("en", "LAW-1", "/en/criteria/LAW-1")]
    public async Task Terms_works_goals_and_criteria_are_found_beside_articles(string language, string typed, string address)
    {
        using var browser = host.OpenBrowser();

        var page = await browser.GetAsync($"/{language}/search?q={Uri.EscapeDataString(typed)}");

        Assert.Contains(HitsOf(page).Take(3), hit => hit.EndsWith(address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_names_the_section_that_answers_and_the_link_leads_there()
    {
        using var browser = host.OpenBrowser();
        var found = await browser.GetAsync("/en/search?q=cyber+attack+on+parliament");
        var section = found.Element(".hits p.small a").GetAttribute("href")!;

        var article = (await browser.GetAsync(section.Split('#')[0])).WithStatus(200);

        Assert.NotNull(article.Document.GetElementById(section.Split('#')[1]));
    }

    [Fact]
    public async Task Misspelled_words_show_what_was_meant_and_a_way_to_what_was_typed()
    {
        using var browser = host.OpenBrowser();

        var page = await browser.GetAsync("/en/search?q=parlament%20budgt");

        Assert.StartsWith("Showing results for “parliament budget”", page.WithStatus(200).Texts("[role=status]")[0], StringComparison.Ordinal);
        Assert.NotEmpty(page.Texts(".hits h2"));
        Assert.Equal("parlament budgt", page.Element("#q").GetAttribute("value"));

        var exact = await browser.GetAsync(page.Element("header a[href*='exact=1']").GetAttribute("href")!);

        Assert.Empty(exact.Texts(".hits h2"));
        Assert.Contains(exact.Words.Format("search.meant", ("text", "parliament budget")), exact.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Where_nothing_is_found_the_page_says_so_and_leads_on(string language)
    {
        using var browser = host.OpenBrowser();

        var page = await browser.GetAsync($"/{language}/search?q=qqqqzzzzxxxx");

        Assert.True(page.WithStatus(200).Says("search.none"));
        Assert.Equal("qqqqzzzzxxxx", page.Element("#q").GetAttribute("value"));
        foreach (var place in new[] { "library#", "sdgs", "glossary", "assessments/new" })
        {
            var link = page.Document.QuerySelectorAll("main .toc a").Select(element => element.GetAttribute("href")!).First(href => href.StartsWith($"/{language}/{place}", StringComparison.Ordinal));
            (await browser.GetAsync(link)).WithStatus(200);
        }
    }

    private static IEnumerable<string> HitsOf(Page page) => page.Document.QuerySelectorAll(".hits h2 a").Select(link => link.GetAttribute("href")!);
}
