using System.Text.RegularExpressions;
using HumanSecurityKB.Browser.Tests.Shared;
using HumanSecurityKB.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>What scripts add to long work, and that it stays away without them.</summary>
public sealed class WorkTests(BrowserFixture site)
{
    private static readonly Reader WithScripts = Reader.Of("en") with { HasScripts = true };

    [Theory]
    [InlineData("3", "#grade-3")]
    [InlineData("0", "#grade-0")]
    [InlineData("?", "#grade-do-not-know")]
    [InlineData("٤", "#grade-4")]
    public async Task A_key_chooses_a_grade_and_Enter_goes_on(string key, string chosen)
    {
        await using var visit = await site.VisitAloneAsync(SampleCommittee.Grading(site.Questionnaire), WithScripts);
        var page = visit.Page;
        await OpenFirstCriterionAsync(page);
        await Expect(page.Locator("[data-keys]")).ToBeVisibleAsync();

        await PressAsync(page, key);

        await Expect(page.Locator(chosen)).ToBeCheckedAsync();
        await Expect(page.Locator(chosen)).ToBeFocusedAsync();
        Assert.True(await page.HasVisibleFocusAsync(chosen));
        var here = page.Url;
        await page.EnterAsync(url => url != here);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_digit_typed_into_a_comment_stays_there()
    {
        await using var visit = await site.VisitAsync("answer", WithScripts);
        var page = visit.Page;
        await page.Locator("#comment").FillAsync("");
        await page.Locator("#comment").PressSequentiallyAsync("In 2025");
        await Expect(page.Locator("#comment")).ToHaveValueAsync("In 2025");
        await Expect(page.Locator("#grade-4")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_keys_can_be_switched_off_and_stay_off()
    {
        await using var visit = await site.VisitAloneAsync(SampleCommittee.Grading(site.Questionnaire), WithScripts);
        var page = visit.Page;
        await OpenFirstCriterionAsync(page);
        await page.Locator("#keys").UncheckAsync();

        await page.ReloadAsync();
        await Expect(page.Locator("#keys")).Not.ToBeCheckedAsync();
        await page.Keyboard.PressAsync("3");
        await Expect(page.Locator("#grade-3")).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData("closing", "#gap")]
    [InlineData("answer", "#comment")]
    [InlineData("profile", "#name")]
    [InlineData("plan", "#owner-0")]
    [InlineData("private grade", "#comment")]
    public async Task Whoever_leaves_words_that_are_not_saved_is_asked_first(string name, string field)
    {
        await using var visit = await site.VisitAsync(name, WithScripts);
        var page = visit.Page;
        var asked = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.DismissAsync();
        };

        await page.Locator(field).PressSequentiallyAsync("We learn of shortages too late.");
        var here = page.Url;
        await page.Locator(".brand").ClickAsync();

        await Expect(page).ToHaveURLAsync(here);
        Assert.Equal(["beforeunload"], asked);
        await Expect(page.Locator(field)).ToHaveValueAsync(new Regex("too late"));
    }

    [Fact]
    public async Task Nobody_is_asked_who_has_changed_nothing_or_saves()
    {
        await using var visit = await site.VisitAloneAsync(SampleCommittee.Grading(site.Questionnaire), WithScripts);
        var page = visit.Page;
        page.Dialog += (_, dialog) => Assert.Fail($"{dialog.Type} on {page.Url}");
        await OpenFirstCriterionAsync(page);
        await page.ReloadAsync();
        await PressAsync(page, "2");
        var here = page.Url;
        await page.EnterAsync(url => url != here);
        await page.Locator(".brand").ClickAsync();
        await page.WaitForURLAsync("**/en");
    }

    [Fact]
    public async Task The_key_is_copied_by_a_button()
    {
        await using var visit = await site.VisitAsync("key", WithScripts);
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var button = page.Locator("[data-copy=key]");

        await button.ClickAsync();

        await Expect(button.Locator("+ [role=status]")).Not.ToBeEmptyAsync();
        Assert.Equal(await page.Locator("#key").InnerTextAsync(), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("key")]
    public async Task Without_scripts_nothing_is_offered_that_needs_them(string name)
    {
        await using var visit = await site.VisitAsync(name, Reader.Of("en"));
        Assert.Equal(0, await visit.Page.Locator("[data-keys]:visible, [data-copy]:visible").CountAsync());
    }

    /// <summary>Of a committee, as a participant: its answers are this test's alone.</summary>
    private async Task OpenFirstCriterionAsync(IPage page)
    {
        var cookies = await page.Context.CookiesAsync();
        var id = cookies.Single(cookie => cookie.Name.StartsWith("participant-", StringComparison.Ordinal)).Name["participant-".Length..];
        var first = site.Questionnaire.Criteria.First(criterion => criterion.InQuickCheck).Id;
        await page.GotoAsync($"{new SiteLinks(WithScripts.Language).Home}/assessments/{id}/grading/criteria/{first}");
    }

    /// <summary>A key of an Arabic keyboard has no name on this one: its event is all that a page sees of it.</summary>
    private static async Task PressAsync(IPage page, string key) =>
        await page.EvaluateAsync("key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))", key);
}
