using System.Text.RegularExpressions;
using HumanSecurityKB.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>The quick check from the start to the results, without a mouse and without scripts.</summary>
public sealed class KeyboardTests(BrowserFixture site)
{
    /// <summary>More stops than any page has.</summary>
    private const int StopLimit = 120;

    /// <summary>
    /// Where the focus is: there, elsewhere, or nowhere that shows. The ring is on the part itself, or on the label that
    /// stands for a radio button.
    /// </summary>
    private const string Focus = """
        selector => {
          const here = document.activeElement;
          const isSeen = [here, here.labels?.[0]].some(part => {
            const style = part && getComputedStyle(part);
            return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          });
          return isSeen ? (here.matches(selector) ? 'there' : 'elsewhere') : 'unseen: ' + here.outerHTML;
        }
        """;

    [Fact]
    public async Task The_quick_check_can_be_done_with_the_keyboard_alone()
    {
        await using var visit = await site.VisitAsync("start", Reader.Of("en"));
        var page = visit.Page;
        await TabToAsync(page, "#scope-quick-check");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "main button");
        await EnterAsync(page, "**/key");
        await TabToAsync(page, "main a.btn");
        await EnterAsync(page, "**/profile");
        await TabToAsync(page, "form button");
        await EnterAsync(page, new Regex("assessments/[^/]+$"));
        await TabToAsync(page, "main a.btn");
        await EnterAsync(page, "**/criteria/*");
        var count = 0;
        while (page.Url.Contains("/criteria/", StringComparison.Ordinal))
        {
            await GradeAsync(page, downs: count++ % 6);
        }

        Assert.Equal(site.Questionnaire.Criteria.Count(criterion => criterion.InQuickCheck), count);
        Assert.EndsWith("/check", page.Url, StringComparison.Ordinal);
        await TabToAsync(page, "main a.btn");
        await EnterAsync(page, "**/results");
        Assert.True(await page.Locator(".chamber").IsVisibleAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_words_of_the_page()
    {
        await using var visit = await site.VisitAsync("library", Reader.Of("en"));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.Locator(".skip").EvaluateAsync<bool>("link => link === document.activeElement && link.getBoundingClientRect().top >= 0"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task A_report_can_be_chosen_and_downloaded_with_the_keyboard_alone()
    {
        await using var visit = await site.VisitAsync("results", Reader.Of("en"));
        var page = visit.Page;
        await TabToAsync(page, "#kind-whole");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await page.Locator("#kind-summary").IsCheckedAsync());
        await TabToAsync(page, "#report-language");
        await page.Keyboard.PressAsync("f");
        Assert.Equal("fr", await page.Locator("#report-language").InputValueAsync());
        await TabToAsync(page, "#report-form");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "#take button");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.EndsWith("report.docx?kind=summary", download.Url, StringComparison.Ordinal);
        Assert.Contains("/fr/", download.Url, StringComparison.Ordinal);
        Assert.Matches(@"^human-security-summary-\d{4}-\d{2}-\d{2}\.docx$", download.SuggestedFilename);
        Assert.Null(await download.FailureAsync());
    }

    [Fact]
    public async Task The_table_behind_a_drawing_opens_with_the_keyboard_alone()
    {
        await using var visit = await site.VisitAsync("results", Reader.Of("ar"));
        var page = visit.Page;
        Assert.False(await page.Locator("table.heat").IsVisibleAsync());
        await TabToAsync(page, "#heat summary");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("table.heat").IsVisibleAsync());
        await TabToAsync(page, "#heat .scroll");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_fingerprint_can_be_checked_with_the_keyboard_alone()
    {
        await using var visit = await site.VisitAsync("fingerprint with an error", Reader.Of("en"));
        var page = visit.Page;
        await TabToAsync(page, ".summary a");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#printed:focus").WaitForAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync(await page.Locator("code.keyc").InnerTextAsync());
        var here = page.Url;
        await EnterAsync(page, url => url != here);
        Assert.True(await page.Locator("[role=status]").IsVisibleAsync());
    }

    /// <summary>Chooses a grade with the arrows and goes on with Enter.</summary>
    private static async Task GradeAsync(IPage page, int downs)
    {
        await TabToAsync(page, "#grade-0");
        await page.Keyboard.PressAsync("Space");
        for (var i = 0; i < downs; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await page.Locator($"#grade-{downs}").IsCheckedAsync());
        Assert.Equal("there", await page.EvaluateAsync<string>(Focus, $"#grade-{downs}"));
        var here = page.Url;
        await EnterAsync(page, url => url != here);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < StopLimit; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string>(Focus, selector);
            Assert.DoesNotContain("unseen", focus, StringComparison.Ordinal);
            if (focus == "there")
            {
                return;
            }
        }

        Assert.Fail($"Tab does not reach {selector} on {page.Url}.");
    }

    private static Task EnterAsync(IPage page, string address) => Task.WhenAll(page.WaitForURLAsync(address), page.Keyboard.PressAsync("Enter"));

    private static Task EnterAsync(IPage page, Regex address) => Task.WhenAll(page.WaitForURLAsync(address), page.Keyboard.PressAsync("Enter"));

    private static Task EnterAsync(IPage page, Func<string, bool> isThere) => Task.WhenAll(page.WaitForURLAsync(isThere), page.Keyboard.PressAsync("Enter"));
}
