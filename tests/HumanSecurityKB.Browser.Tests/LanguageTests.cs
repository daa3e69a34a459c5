using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

public sealed class LanguageTests(BrowserFixture site)
{
    /// <summary>Four words in a row in Latin letters and none in Arabic ones, in an element that says it is Arabic.</summary>
    private const string EnglishCalledArabic = """
        () => {
          const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            const parent = texts.currentNode.parentElement;
            const isTyped = parent.closest('[dir=auto], [dir=ltr], textarea, bdi');
            const text = texts.currentNode.data;
            const isEnglish = /([A-Za-z’']{2,} +){3}[A-Za-z’']{2,}/.test(text) && !/\p{Script=Arabic}/u.test(text);
            if (isEnglish && !isTyped && parent.closest('[lang]').lang === 'ar') {
              found.push(text.trim());
            }
          }
          return found;
        }
        """;

    private const string EnglishFromTheRight =
        "() => [...document.querySelectorAll('main [lang=en]')].filter(part => part.textContent.trim() && getComputedStyle(part).direction !== 'ltr').map(part => part.outerHTML)";

    [Theory, MemberData(nameof(SamplePages.Names), MemberType = typeof(SamplePages))]
    public async Task An_Arabic_page_runs_from_the_right_and_marks_what_is_in_English(string page)
    {
        await using var visit = await site.VisitAsync(page, Reader.Of("ar"));
        var html = visit.Page.Locator("html");
        Assert.Equal("ar", await html.GetAttributeAsync("lang"));
        Assert.Equal("rtl", await html.GetAttributeAsync("dir"));
        Assert.True(SamplePages.Find(page).IsBare || await FirstItemAsync(visit) > await LastItemAsync(visit), "The navigation is not mirrored.");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(EnglishCalledArabic));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(EnglishFromTheRight));
    }

    [Fact]
    public async Task An_English_page_runs_from_the_left()
    {
        await using var visit = await site.VisitAsync("home", Reader.Of("en"));
        Assert.True(await FirstItemAsync(visit) < await LastItemAsync(visit));
    }

    private static async Task<float> FirstItemAsync(Visit visit) => (await visit.Page.Locator(".main li").First.BoundingBoxAsync())!.X;

    private static async Task<float> LastItemAsync(Visit visit) => (await visit.Page.Locator(".main li").Last.BoundingBoxAsync())!.X;
}
