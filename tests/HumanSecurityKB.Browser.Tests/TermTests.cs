using HumanSecurityKB.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>Words explained where they stand: by keyboard, without scripts, on a phone, and on paper.</summary>
public sealed class TermTests(BrowserFixture site)
{
    /// <summary>More stops than any article has.</summary>
    private const int StopLimit = 120;

    /// <summary>Pixels by which a rounded edge may lie outside.</summary>
    private const float Tolerance = 1;

    private const int Upright = 900;

    private static readonly (int Width, int Height) OnItsSide = (640, 320);

    /// <summary>Else the place of an explanation is read while the page still glides.</summary>
    private static readonly PageEmulateMediaOptions WithoutMotion = new() { ReducedMotion = ReducedMotion.Reduce };

    private const string IsInFocus = "part => part === document.activeElement";

    [Theory]
    [InlineData("en", Reader.Desk)]
    [InlineData("ar", Reader.Desk)]
    [InlineData("en", Reader.Phone)]
    [InlineData("ar", Reader.Phone)]
    public async Task A_term_is_opened_and_closed_with_the_keyboard_alone(string language, int width)
    {
        await using var visit = await site.VisitAsync("article", Reader.Of(language) with { Width = width });
        var page = visit.Page;
        await page.EmulateMediaAsync(WithoutMotion);
        var term = page.Locator("button.term").First;
        await TabToAsync(page, term);
        var explanation = await ExplanationOfAsync(page, term);
        Assert.False(await explanation.IsVisibleAsync());

        await page.Keyboard.PressAsync("Enter");

        Assert.True(await explanation.IsVisibleAsync());
        Assert.NotEqual("", (await explanation.InnerTextAsync()).Trim());
        await IsWithinTheWindowAsync(page, explanation);
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await explanation.Locator("a").EvaluateAsync<bool>(IsInFocus), "The next stop is not the link in the explanation.");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await explanation.IsVisibleAsync());
        Assert.True(await term.EvaluateAsync<bool>(IsInFocus), "The focus did not come back.");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("en", Reader.Phone)]
    [InlineData("ar", Reader.Phone)]
    [InlineData("en", Reader.SmallPhone)]
    [InlineData("ar", Reader.SmallPhone)]
    [InlineData("en", Reader.Desk)]
    [InlineData("ar", Reader.Desk)]
    public Task Every_explanation_of_an_article_opens_within_the_window(string language, int width) => OpenEachAsync(language, width, Upright);

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public Task Every_explanation_of_an_article_opens_within_the_window_of_a_phone_on_its_side(string language) => OpenEachAsync(language, OnItsSide.Width, OnItsSide.Height);

    [Fact]
    public async Task Opening_one_term_closes_the_other_and_pressing_it_again_closes_it()
    {
        await using var visit = await site.VisitAsync("article", Reader.Of("en"));
        var page = visit.Page;
        var open = page.Locator(".explained:popover-open");
        var terms = await DifferentTermsAsync(page);
        await terms[0].FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await open.CountAsync());

        await terms[1].FocusAsync();
        await page.Keyboard.PressAsync("Space");

        Assert.Equal(1, await open.CountAsync());
        Assert.True(await (await ExplanationOfAsync(page, terms[1])).IsVisibleAsync());
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(0, await open.CountAsync());
    }

    [Fact]
    public async Task The_link_in_an_explanation_leads_to_the_entry_of_the_glossary()
    {
        await using var visit = await site.VisitAsync("article", Reader.Of("en"));
        var page = visit.Page;
        var term = page.Locator("button.term").First;
        var id = (await term.GetAttributeAsync("popovertarget"))!["term-".Length..];
        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        await Task.WhenAll(page.WaitForURLAsync($"**/en/glossary#{id}"), page.Keyboard.PressAsync("Enter"));

        Assert.True(await page.Locator($"section.entry[id='{id}'] h2").IsVisibleAsync());
    }

    [Theory]
    [InlineData("article", "en")]
    [InlineData("article", "ar")]
    [InlineData("whole shelf", "en")]
    public async Task On_paper_every_explanation_is_read_and_terms_are_words_like_others(string name, string language)
    {
        await using var visit = await site.VisitAsync(name, Reader.Of(language));
        var page = visit.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var explanations = await page.Locator(".explained").AllAsync();
        Assert.NotEmpty(explanations);
        foreach (var explanation in explanations)
        {
            Assert.True(await explanation.IsVisibleAsync());
            Assert.Equal("static", await explanation.EvaluateAsync<string>("part => getComputedStyle(part).position"));
        }

        foreach (var term in await page.Locator("button.term").AllAsync())
        {
            Assert.True(await term.IsVisibleAsync(), "A word of a sentence is missing.");
            Assert.Equal("none none", await term.EvaluateAsync<string>("part => (style => `${style.textDecorationLine} ${style.borderTopStyle}`)(getComputedStyle(part))"));
        }

        Assert.Equal(0, await page.Locator("button:not(.term):visible").CountAsync());
    }

    private async Task OpenEachAsync(string language, int width, int height)
    {
        await using var visit = await site.VisitAsync("article", Reader.Of(language) with { Width = width });
        var page = visit.Page;
        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(WithoutMotion);
        var terms = await page.Locator("button.term").AllAsync();
        Assert.NotEmpty(terms);
        foreach (var term in terms)
        {
            await term.ScrollIntoViewIfNeededAsync();
            await term.ClickAsync();
            var explanation = await ExplanationOfAsync(page, term);
            Assert.True(await explanation.IsVisibleAsync());
            await IsWithinTheWindowAsync(page, explanation);
            await page.Keyboard.PressAsync("Escape");
        }
    }

    private static async Task<ILocator> ExplanationOfAsync(IPage page, ILocator term) => page.Locator($"[id='{await term.GetAttributeAsync("popovertarget")}']");

    private static async Task<List<ILocator>> DifferentTermsAsync(IPage page)
    {
        var terms = new Dictionary<string, ILocator>();
        foreach (var term in await page.Locator("button.term").AllAsync())
        {
            terms.TryAdd((await term.GetAttributeAsync("popovertarget"))!, term);
        }

        Assert.True(terms.Count > 1, "The article explains one term only.");
        return [.. terms.Values];
    }

    private static async Task IsWithinTheWindowAsync(IPage page, ILocator explanation)
    {
        var box = (await explanation.BoundingBoxAsync())!;
        var window = page.ViewportSize!;
        var isWithin = box.X >= -Tolerance && box.Y >= -Tolerance && box.X + box.Width <= window.Width + Tolerance && box.Y + box.Height <= window.Height + Tolerance;
        Assert.True(isWithin, $"{await explanation.InnerTextAsync()} lies at {box.X}, {box.Y} and is {box.Width} × {box.Height} in a window of {window.Width} × {window.Height}.");
    }

    private static async Task TabToAsync(IPage page, ILocator part)
    {
        for (var stop = 0; stop < StopLimit; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await part.EvaluateAsync<bool>(IsInFocus))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not reach {await part.InnerTextAsync()} on {page.Url}.");
    }
}
