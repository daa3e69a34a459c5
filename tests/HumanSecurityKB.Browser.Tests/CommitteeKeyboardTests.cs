using HumanSecurityKB.Browser.Tests.Shared;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>What a facilitator does in a session, without a mouse.</summary>
public sealed class CommitteeKeyboardTests(BrowserFixture site)
{
    private static readonly PageGotoOptions AtOnce = new() { WaitUntil = WaitUntilState.DOMContentLoaded };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ballots_are_typed_in_along_the_rows_and_saved_with_Enter_or_by_the_button(bool withEnter)
    {
        var reader = Reader.Of("en");
        var committee = SampleCommittee.Grading(site.Questionnaire);
        await using var visit = await site.VisitAloneAsync(committee, reader);
        var page = visit.Page;
        await page.GotoAsync(new SiteLinks(reader.Language).Ballots(committee.Id), AtOnce);
        await page.TabToAsync("tbody tr:nth-child(2) select");
        await page.Keyboard.PressAsync("ArrowDown");
        var cells = page.Locator("tbody tr:nth-child(2) input:not([type=hidden])");
        var count = await cells.CountAsync();
        for (var i = 0; i < count; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            await Expect(cells.Nth(i)).ToBeFocusedAsync();
            Assert.True(await page.HasVisibleFocusAsync("input"));
            await page.Keyboard.PressAsync(SignOf(i));
        }

        if (!withEnter)
        {
            await page.TabToAsync("main form button");
        }

        await page.EnterAsync("**/ballots?saved=yes");
        await Expect(page.Locator("[role=status]")).ToBeVisibleAsync();
        await Expect(page.Locator("tbody tr:nth-child(2) select")).ToHaveValueAsync("majority");
        for (var i = 0; i < count; i++)
        {
            await Expect(page.Locator("tbody tr:nth-child(2) input:not([type=hidden])").Nth(i)).ToHaveValueAsync(SignOf(i));
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_mistyped_ballot_is_reached_from_the_summary_and_mended()
    {
        var reader = Reader.Of("en");
        var committee = SampleCommittee.Grading(site.Questionnaire);
        await using var visit = await site.VisitAloneAsync(committee, reader);
        var page = visit.Page;
        await page.GotoAsync(new SiteLinks(reader.Language).Ballots(committee.Id), AtOnce);
        await page.TabToAsync("tbody tr:nth-child(3) td input");
        await page.Keyboard.PressAsync("8");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".summary")).ToBeVisibleAsync();
        await page.TabToAsync(".summary a");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tbody tr:nth-child(3) td input").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.PressAsync("4");
        await page.EnterAsync("**/ballots?saved=yes");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_screen_turns_with_Enter_and_without_scripts()
    {
        var reader = Reader.Of("en");
        var committee = SampleCommittee.Revealed(site.Questionnaire);
        await using var visit = await site.VisitAloneAsync(committee, reader);
        var order = committee.Order(site.Questionnaire);
        await visit.Page.GotoAsync(new SiteLinks(reader.Language).Screen(committee.Id, order[0]));
        for (var i = 1; i <= 3; i++)
        {
            await PressEnterAsync(visit.Page, order[i]);
        }

        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.True(await visit.Page.HasVisibleFocusAsync("[data-turn=previous]"));
        await PressAsync(visit.Page, "Space", order[2]);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("en", "ArrowRight", "ArrowLeft")]
    [InlineData("ar", "ArrowLeft", "ArrowRight")]
    public async Task The_screen_turns_with_the_keys_of_a_remote_control(string language, string forward, string back)
    {
        var reader = Reader.Of(language) with { HasScripts = true };
        var committee = SampleCommittee.Revealed(site.Questionnaire);
        await using var visit = await site.VisitAloneAsync(committee, reader);
        var order = committee.Order(site.Questionnaire);
        await visit.Page.GotoAsync(new SiteLinks(reader.Language).Screen(committee.Id, order[0]));
        await visit.Page.Keyboard.PressAsync(back);
        await visit.Page.Keyboard.PressAsync("PageUp");
        await PressAsync(visit.Page, forward, order[1]);
        await PressAsync(visit.Page, "PageDown", order[2]);
        await PressEnterAsync(visit.Page, order[3]);
        await PressAsync(visit.Page, back, order[2]);
        await PressAsync(visit.Page, "PageUp", order[1]);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_last_criterion_on_the_screen_leads_to_the_agenda_and_no_further()
    {
        var reader = Reader.Of("en") with { HasScripts = true };
        var committee = SampleCommittee.Revealed(site.Questionnaire);
        await using var visit = await site.VisitAloneAsync(committee, reader);
        var page = visit.Page;
        await page.GotoAsync(new SiteLinks(reader.Language).Screen(committee.Id, committee.Order(site.Questionnaire)[^1]));
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-turn=next]")).ToHaveCountAsync(0);
        await page.TabToAsync("nav a:last-child");
        await page.EnterAsync("**/committee");
        Assert.Empty(visit.Complaints);
    }

    private static string SignOf(int number) => number == 2 ? "?" : (number % 6).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>On the button that has the focus as soon as the page is drawn.</summary>
    private static async Task PressEnterAsync(IPage page, CriterionId turned)
    {
        await Expect(page.Locator("[data-turn=next]")).ToBeFocusedAsync();
        await PressAsync(page, "Enter", turned);
    }

    private static async Task PressAsync(IPage page, string key, CriterionId turned)
    {
        await page.Keyboard.PressAsync(key);
        await Expect(page.Locator("footer .id")).ToHaveTextAsync(turned.Value);
        await page.WaitForURLAsync($"**/screen/{turned}");
    }
}
