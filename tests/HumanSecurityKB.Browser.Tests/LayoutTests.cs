using HumanSecurityKB.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests;

public sealed class LayoutTests(BrowserFixture site)
{
    /// <summary>Words of drawings that are smaller than 8.4 px, stand on one another or reach out of the window.</summary>
    private const string UnreadableWords = """
        () => [...document.querySelectorAll('main .chart')].flatMap(chart => {
          const words = [...chart.querySelectorAll('text')].map(text => ({
            text: text.textContent,
            size: parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a,
            box: text.getBoundingClientRect(),
          }));
          const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
          return words.filter((word, i) => word.size < 8.4 || word.box.left < 0 || word.box.right > innerWidth
            || words.some((other, j) => j > i && meet(word.box, other.box)))
            .map(word => `${chart.classList}: ${word.text} (${word.size.toFixed(1)} px)`);
        })
        """;

    [Theory, MemberData(nameof(SamplePages.NamesInEveryLanguage), MemberType = typeof(SamplePages))]
    public async Task No_page_scrolls_sideways_on_a_phone(string page, string language)
    {
        var sighting = await site.SeeAsync(page, language);
        Sighting.AssertNone(sighting.Overflows);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task The_words_of_drawings_can_be_read_on_the_smallest_phone(string language)
    {
        foreach (var page in new[] { "home", "results", "results of the quick check" })
        {
            await using var visit = await site.VisitAsync(page, Reader.Of(language) with { Width = Reader.SmallPhone });
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(UnreadableWords));
        }
    }

    [Theory, MemberData(nameof(SamplePages.Names), MemberType = typeof(SamplePages))]
    public async Task On_paper_a_page_has_its_words_and_no_navigation(string page)
    {
        await using var visit = await site.VisitAsync(page, Reader.Of("en"));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        foreach (var part in await visit.Page.Locator("nav.main, nav.langs, .foot, .crumbs, button:not(.vh, .term)").AllAsync())
        {
            Assert.False(await part.IsVisibleAsync(), await part.InnerTextAsync());
        }
    }
}
