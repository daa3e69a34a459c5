using System.Text.RegularExpressions;
using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>The quick check from the start to the results, without a mouse and without scripts.</summary>
public sealed class KeyboardTests(BrowserFixture site)
{
    [Fact]
    public async Task The_quick_check_can_be_done_with_the_keyboard_alone()
    {
        await using var visit = await site.VisitAsync("home", Reader.Of("en"));
        var page = visit.Page;
        await page.TabToAsync(".hero .btn");
        await page.EnterAsync("**/assessments/new");
        await page.TabToAsync("#scope-quick-check");
        await page.Keyboard.PressAsync("Space");
        await page.TabToAsync("#mode-alone");
        await page.Keyboard.PressAsync("Space");
        await page.TabToAsync("main button");
        await page.EnterAsync("**/key");
        await page.TabToAsync("main a.btn");
        await page.EnterAsync("**/profile");
        await page.TabToAsync("form button");
        await page.EnterAsync(new Regex("assessments/[^/]+$"));
        await page.TabToAsync("main a.btn");
        await page.EnterAsync("**/criteria/*");
        var count = 0;
        while (page.Url.Contains("/criteria/", StringComparison.Ordinal))
        {
            await page.GradeByKeyboardAsync(count++ % 6);
        }

        Assert.Equal(site.Questionnaire.Criteria.Count(criterion => criterion.InQuickCheck), count);
        Assert.EndsWith("/check", page.Url, StringComparison.Ordinal);
        await page.TabToAsync("main a.btn");
        await page.EnterAsync("**/results");
        Assert.True(await page.Locator(".chamber").IsVisibleAsync());
        await page.TabToAsync("#plan .btn");
        await page.EnterAsync("**/plan");
        await page.TabToAsync("#owner-0");
        await page.Keyboard.TypeAsync("Secretariat");
        await page.EnterAsync("**/plan?saved=yes");
        Assert.Equal("Secretariat", await page.Locator("#owner-0").InputValueAsync());
        await page.TabToAsync("a[href$='report.pdf']");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Null(await download.FailureAsync());
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
        await page.TabToAsync("#kind-whole");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await page.Locator("#kind-summary").IsCheckedAsync());
        await page.TabToAsync("#report-language");
        await page.Keyboard.PressAsync("f");
        Assert.Equal("fr", await page.Locator("#report-language").InputValueAsync());
        await page.TabToAsync("#report-form");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.TabToAsync("#take button");
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
        await page.TabToAsync("#heat summary");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("table.heat").IsVisibleAsync());
        await page.TabToAsync("#heat .scroll");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_fingerprint_can_be_checked_with_the_keyboard_alone()
    {
        await using var visit = await site.VisitAsync("fingerprint with an error", Reader.Of("en"));
        var page = visit.Page;
        await page.TabToAsync(".summary a");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#printed:focus").WaitForAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync(await page.Locator("code.keyc").InnerTextAsync());
        var here = page.Url;
        await page.EnterAsync(url => url != here);
        Assert.True(await page.Locator("[role=status]").IsVisibleAsync());
    }
}
