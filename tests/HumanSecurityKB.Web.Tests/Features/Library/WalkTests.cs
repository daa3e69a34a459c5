namespace HumanSecurityKB.Web.Tests.Features.Library;

/// <summary>What holds on every page that a reader can get to by links. That each is well made is checked by <see cref="ResponseRules"/>.</summary>
public sealed class WalkTests(WalkedSite site) : IClassFixture<WalkedSite>
{
    private const int LongestDescription = 320;

    [Fact]
    public void Every_link_leads_to_a_page_and_by_its_one_address()
    {
        Assert.Equal([], site.Pages.Values.Where(page => page.Status != 200).Select(page => $"{page.Address} {page.Status}, named on {NamedOn(page)}"));
        Assert.Equal([], site.Pages.Values.Where(page => page.Landed != page.Address).Select(page => $"{page.Address} → {page.Landed}, named on {NamedOn(page)}"));
    }

    [Fact]
    public void Every_link_to_a_part_of_a_page_finds_the_part()
    {
        var broken =
            from page in site.Pages.Values
            from link in page.Links
            where link.Part.Length > 0 && !site.Pages[link.Address].Ids.Contains(link.Part)
            select $"{page.Address} → {link.Address}#{link.Part}";

        Assert.Equal([], broken);
    }

    [Fact]
    public void Every_button_that_opens_something_has_it_on_its_page()
    {
        var broken = site.Pages.Values.SelectMany(page => page.Opens.Where(id => !page.Ids.Contains(id)).Select(id => $"{page.Address}: {id}"));

        Assert.Equal([], broken);
        Assert.True(site.Pages.Values.Count(page => page.Opens.Count > 0) > site.Content.Library.Articles.Count);
    }

    [Fact]
    public void Every_page_has_a_title_that_no_other_page_of_its_language_has()
    {
        var pages = site.Pages.Values.Where(page => page.IsHtml).ToList();

        Assert.Equal([], pages.Where(page => string.IsNullOrWhiteSpace(page.Title)).Select(page => page.Address));
        var shared = pages.GroupBy(page => (page.Language, page.Title)).Where(group => group.Count() > 1);
        Assert.Equal([], shared.Select(group => $"{group.Key.Title}: {string.Join(' ', group.Select(page => page.Address))}"));
    }

    [Fact]
    public void Every_page_for_search_engines_describes_itself_in_a_sentence_of_its_own()
    {
        var pages = site.PublicPages.ToList();

        Assert.Equal([], pages.Where(page => page.Description is null or { Length: < 20 or > LongestDescription }).Select(page => $"{page.Address}: {page.Description}"));
        var shared = pages.GroupBy(page => (page.Language, page.Description)).Where(group => group.Count() > 1);
        Assert.Equal([], shared.Select(group => $"{group.Key.Description}: {string.Join(' ', group.Select(page => page.Address))}"));
    }

    [Fact]
    public void Every_page_is_in_the_language_of_its_address_and_runs_its_way()
    {
        var wrong = site.Pages.Values.Where(page => page.IsHtml && (page.Language, page.Direction) != (page.Address[1..3], page.Address.StartsWith("/ar", StringComparison.Ordinal) ? "rtl" : "ltr"));

        Assert.Equal([], wrong.Select(page => page.Address));
    }

    [Fact]
    public void Every_page_says_which_parts_are_in_English_because_they_are_not_translated() =>
        Assert.Equal([], site.Pages.Values.Where(page => !page.SaysWhatIsInEnglish).Select(page => page.Address));

    [Fact]
    public void The_languages_have_the_same_pages()
    {
        var english = site.Pages.Values.Where(page => page.IsHtml && page.Language == "en").Select(page => page.Address[3..]).ToHashSet();

        Assert.All(WalkedSite.Languages, language => Assert.Equal(english, site.Pages.Values.Where(page => page.IsHtml && page.Language == language).Select(page => page.Address[3..]).ToHashSet()));
        Assert.True(english.Count > 130, $"Only {english.Count} pages were found.");
    }

    [Fact]
    public void The_sitemap_lists_every_page_once_where_it_has_been_written_and_nothing_else()
    {
        Assert.Equal(site.Listed.Count, site.Listed.Distinct().Count());
        var written = site.PublicPages.Where(page => page.Alternates.Any(alternate => alternate.Language == page.Language));
        Assert.Equal(written.Select(page => page.Address).Order(StringComparer.Ordinal), site.Listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_names_itself_in_the_languages_it_has_been_written_in_and_English_as_the_one_to_keep_where_it_has_not()
    {
        var articles = site.Content.Library.Articles.ToDictionary(article => $"/library/{article.Slug}");
        foreach (var page in site.PublicPages)
        {
            var path = page.Address[3..];
            var written = WalkedSite.Languages.Where(language => !articles.TryGetValue(path, out var article) || article.HasEdition(site.Words(language).Language)).ToList();

            Assert.Equal(written.Select(language => (language, $"/{language}{path}")), page.Alternates);
            Assert.Equal(written.Contains(page.Language) ? page.Address : $"/en{path}", page.Canonical);
        }
    }

    private string NamedOn(WalkedPage page) => string.Join(' ', site.Pages.Values.Where(other => other.Links.Any(link => link.Address == page.Address)).Select(other => other.Address).Take(3));
}
