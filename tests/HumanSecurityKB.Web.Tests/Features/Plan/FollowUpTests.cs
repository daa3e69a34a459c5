using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace HumanSecurityKB.Web.Tests.Features.Plan;

/// <summary>The plan after the day on which it was made: what came of it, and finding one's own actions in it.</summary>
public sealed class FollowUpTests(SiteHost host) : IClassFixture<SiteHost>
{
    /// <summary>What the filters show, as addresses say it: places in the plan of <see cref="ImportAsync"/>.</summary>
    public static TheoryData<string, int[]> Filters => new()
    {
        { "", [0, 1, 2, 3, 4] },
        { "?owner=Clerk’s+office", [1, 3] },
        { "?owner=Clerk%E2%80%99s+office&overdue=yes", [1] },
        { "?owner=clerk’s+office", [] },
        { "?owner=&dimension=&status=", [0, 1, 2, 3, 4] },
        { "?dimension=FOO", [2, 3] },
        { "?dimension=across", [0, 1, 4] },
        { "?dimension=FOO&status=done", [3] },
        { "?status=planned", [0, 2] },
        { "?overdue=yes", [1, 2] },
        { "?overdue=yes&dimension=FOO", [2] },
        { "?overdue=no", [0, 1, 2, 3, 4] },
        { "?owner=Nobody", [] },
        { "?dimension=SPACE&status=late", [0, 1, 2, 3, 4] },
        { "?owner=%00%0A&saved=no", [0, 1, 2, 3, 4] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_shows_what_its_address_says_and_saving_under_it_loses_nothing(string query, int[] places)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var before = await PlanAsync(visit);

        var page = (await visit.GetAsync("/plan" + query)).WithStatus(200);
        Assert.Equal(places.Select(place => before[place]!["action"]!.ToString()), Shown(page));
        var saved = await browser.SubmitAsync(page.Form("Version"));

        Assert.True(saved.WithStatus(200).Says("plan.saved"));
        Assert.Equal(Shown(page), Shown(saved));
        Assert.Equal(before.ToJsonString(), (await PlanAsync(visit)).ToJsonString());
    }

    [Fact]
    public async Task A_change_under_a_filter_changes_one_action_and_leaves_the_others()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var before = await PlanAsync(visit);
        var filtered = await browser.SubmitAsync((await visit.GetAsync("/plan")).Form("overdue").Set("overdue", "yes").Set("dimension", "FOO"));
        Assert.Equal(filtered.Words.Count("plan.filter.shown", 5, ("shown", 1)), Assert.Single(filtered.Texts("form [role=status]")));

        var saved = await browser.SubmitAsync(filtered.Form("Version").Set("Actions[2].Status", "done").Set("Actions[2].Note", "Held on Tuesday."));

        Assert.True(saved.WithStatus(200).Says("plan.filter.none"));
        Assert.Equal("?dimension=FOO&overdue=yes&saved=yes", saved.Address.Query);
        var after = await PlanAsync(visit);
        Assert.Equal(("done", "Held on Tuesday."), ((string?)after[2]!["status"], (string?)after[2]!["note"]));
        foreach (var place in new[] { 0, 1, 3, 4 })
        {
            Assert.Equal(before[place]!.ToJsonString(), after[place]!.ToJsonString());
        }
    }

    [Fact]
    public async Task Unticking_under_a_filter_takes_out_that_action_alone_and_adding_adds_to_the_end()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var page = await visit.GetAsync("/plan?dimension=FOO");
        var added = page.Element("[name=Add]").GetAttribute("value")!;

        await browser.SubmitAsync(page.Form("Version").Untick("Actions[2].Keep", "true").Set("Add", added));

        Assert.Equal(["Ask.", "Hold a hearing.", "Publish the report.", "Train the staff."], (await PlanAsync(visit)).Take(4).Select(action => (string?)action!["action"]));
        Assert.Equal(added, (string?)(await PlanAsync(visit))[4]!["criterion"]);
    }

    [Fact]
    public async Task A_mistake_under_a_filter_comes_back_under_it()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var page = await visit.GetAsync("/plan?status=started");

        var again = await browser.SubmitAsync(page.Form("Version").Set("Actions[1].Due", "soon").Set("Actions[1].Note", new string('n', 2001)));

        Assert.Equal(["due-1", "note-1"], again.WithStatus(400).Errors.Select(error => error.Split(':')[0]));
        Assert.Equal(["Hold a hearing."], Shown(again));
        Assert.Equal("soon", again.Form("Version")["Actions[1].Due"]);
        Assert.True((await browser.SubmitAsync(again.Form("Version").Set("Actions[1].Due", "2026-12-01").Set("Actions[1].Note", ""))).WithStatus(200).Says("plan.saved"));
        Assert.Equal(5, (await PlanAsync(visit)).Count);
    }

    [Fact]
    public async Task Who_saves_second_under_a_filter_puts_the_shown_actions_into_the_plan_of_the_first()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var whole = await visit.GetAsync("/plan");
        var filtered = await visit.GetAsync("/plan?dimension=FOO");
        await browser.SubmitAsync(whole.Form("Version").Untick("Actions[0].Keep", "true").Set("Actions[1].Owner", "Bureau").Set("Actions[2].Owner", "First"));

        var both = await browser.SubmitAsync(filtered.Form("Version").Set("Actions[2].Owner", "Second").Set("Actions[3].Note", "Printed."));

        Assert.True(both.WithStatus(409).Says("plan.conflict.text"));
        Assert.Contains("First", both.Element("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.True((await browser.SubmitAsync(both.Form("Version"))).WithStatus(200).Says("plan.saved"));
        Assert.Equal(
            ["Hold a hearing./Bureau/", "Invite growers./Second/", "Publish the report./Clerk’s office/Printed.", "Train the staff.//"],
            (await PlanAsync(visit)).Select(action => $"{action!["action"]}/{action["owner"]}/{action["note"]}"));
    }

    [Fact]
    public async Task An_action_that_somebody_else_took_out_comes_back_when_it_is_saved_after_the_warning()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var first = await visit.GetAsync("/plan");
        var second = await visit.GetAsync("/plan");
        await browser.SubmitAsync(first.Form("Version").Untick("Actions[1].Keep", "true"));

        var both = await browser.SubmitAsync(second.Form("Version").Set("Actions[1].Note", "It went well."));
        var saved = await browser.SubmitAsync(both.WithStatus(409).Form("Version"));

        Assert.True(saved.WithStatus(200).Says("plan.saved"));
        Assert.Equal(["Ask.", "Invite growers.", "Publish the report.", "Train the staff.", "Hold a hearing."], Shown(saved));
        Assert.Equal("It went well.", saved.Form("Version")["Actions[4].Note"]);
    }

    [Fact]
    public async Task A_plan_goes_on_after_sign_off_and_the_answers_do_not()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, signedOff: "2026-02-01T10:00:00Z");
        var before = JsonNode.Parse(await visit.SaveFileAsync())!;
        var page = await visit.GetAsync("/plan");
        Assert.True(page.Says("plan.signedOff", ("date", page.Words.Date(new DateOnly(2026, 2, 1)))));

        var saved = await browser.SubmitAsync(page.Form("Version").Set("Actions[0].Status", "started").Set("Actions[0].Note", "The Speaker has agreed."));

        Assert.True(saved.WithStatus(200).Says("plan.saved"));
        var after = JsonNode.Parse(await visit.SaveFileAsync())!;
        Assert.Equal(("started", "The Speaker has agreed."), ((string?)after["plan"]![0]!["status"], (string?)after["plan"]![0]!["note"]));
        Assert.Equal((string?)before["signedOff"], (string?)after["signedOff"]);
        Assert.Equal(before["answers"]!.ToJsonString(), after["answers"]!.ToJsonString());
        Assert.Empty((await visit.GetAsync("/criteria/LEAD-1")).WithStatus(200).Texts("[name=Grade]"));
    }

    [Fact]
    public async Task What_happened_to_an_action_stands_below_it_day_by_day()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var first = await SaveAsync(("Actions[1].Owner", "Bureau"));
        Assert.Empty((await visit.GetAsync("/plan")).Texts("#action-0 ~ details"));
        host.Clock.Advance(TimeSpan.FromDays(40));
        var second = await SaveAsync(("Actions[1].Due", ""), ("Actions[1].Note", "Moved: the <hall> is shut."));
        host.Clock.Advance(TimeSpan.FromDays(40));
        var third = await SaveAsync(("Actions[1].Status", "done"), ("Actions[1].Action", "Hold two hearings."), ("Actions[1].Owner", ""));

        var page = await visit.GetAsync("/plan");
        Assert.Equal(page.Words.Count("plan.history.title", 3), Assert.Single(page.Texts("details.history summary")));
        Assert.False(page.Element("details.history").HasAttribute("open"));
        Assert.Equal(
            [
                $"{first} Started · owner: Bureau · by 1 March 2026",
                $"{second} Started · no date Moved: the <hall> is shut.",
                $"{third} Done · no owner In these words: Hold two hearings.",
            ],
            page.Texts("details.history li"));

        async Task<string> SaveAsync(params (string Field, string Value)[] fields)
        {
            var form = (await visit.GetAsync("/plan")).Form("Version");
            foreach (var (field, value) in fields)
            {
                form.Set(field, value);
            }

            var saved = await browser.SubmitAsync(form);
            Assert.True(saved.WithStatus(200).Says("plan.saved"));
            return Page.Clean(saved.Words.Date(host.Clock.GetUtcNow().UtcDateTime));
        }
    }

    [Fact]
    public async Task What_is_overdue_says_so_in_words_until_it_is_done()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var page = await visit.GetAsync("/plan");
        Assert.Equal(["Hold a hearing.", "Invite growers."], OverdueIn(page));

        var saved = await browser.SubmitAsync(page.Form("Version").Set("Actions[1].Status", "dropped").Set("Actions[2].Due", Today()).Set("Actions[0].Due", Today(-1)));

        Assert.Equal(["Ask."], OverdueIn(saved));

        IEnumerable<string> OverdueIn(Page plan) => plan.Document.QuerySelectorAll("fieldset.planned")
            .Where(action => action.TextContent.Contains(plan.Words["plan.overdue"], StringComparison.Ordinal))
            .Select(action => action.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_the_check_finds_in_the_plan_is_linked_to_the_action()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);

        var links = (await visit.GetAsync("/check")).LinksMatching("/plan#");

        Assert.Equal([$"{visit.Address}/plan#action-0", $"{visit.Address}/plan#action-2"], links);
        var plan = await browser.GetAsync(links[1]);
        Assert.Equal("Invite growers.", plan.Element("#action-2").TextContent.Trim());
    }

    [Fact]
    public async Task The_calendar_follows_the_plan()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, signedOff: "2026-02-01T10:00:00Z");
        var before = (await visit.GetAsync("/actions.ics")).WithStatus(200).Body;
        Assert.Contains("Hold a hearing.", before, StringComparison.Ordinal);

        await browser.SubmitAsync((await visit.GetAsync("/plan")).Form("Version").Set("Actions[1].Status", "done").Set("Actions[2].Due", "2027-09-30"));

        var after = (await visit.GetAsync("/actions.ics")).WithStatus(200).Body;
        Assert.DoesNotContain("Hold a hearing.", after, StringComparison.Ordinal);
        Assert.Contains("20270930", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_nobody_offered_changes_nothing_else()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var before = await PlanAsync(visit);
        var form = (await visit.GetAsync("/plan?status=started")).Form("Version");

        var saved = await browser.SubmitAsync(form.Tamper("Actions[1].Place", "-7").Tamper("Actions.Index", "1").Tamper("Actions.Index", "99").Tamper("Actions[99].Keep", "true").Tamper("Actions[99].Criterion", "NO-1"));

        Assert.True(saved.WithStatus(200).Says("plan.saved"));
        Assert.Equal(before.ToJsonString(), (await PlanAsync(visit)).ToJsonString());
    }

    [Theory]
    [InlineData("/plan", false)]
    [InlineData("/plan?overdue=yes", true)]
    public async Task What_to_see_can_be_chosen_on_demand_and_a_choice_is_shown(string below, bool isOpen)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);

        Assert.Equal(isOpen, (await visit.GetAsync(below)).Element("details:has(#filter-owner)").HasAttribute("open"));
    }

    [Fact]
    public async Task The_plan_can_be_saved_after_its_actions_and_after_those_that_may_be_added()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.ImportAsync(browser, SampleFile.GradesInTurn(host.Questionnaire).Bytes());

        var page = await visit.GetAsync("/plan");

        Assert.Equal(2, page.Texts("form[method=post] button").Count(text => text == page.Words["plan.save"]));
    }

    [Fact]
    public async Task An_advised_plan_has_nothing_to_filter()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.ImportAsync(browser, SampleFile.GradesInTurn(host.Questionnaire).Bytes());

        var page = await visit.GetAsync("/plan?overdue=yes");

        Assert.Equal(10, Shown(page).Count());
        Assert.Empty(page.Texts("#filter"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task The_plan_is_followed_in_every_language(string language)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, language: language);
        var page = await visit.GetAsync("/plan?overdue=yes");

        var saved = await browser.SubmitAsync(page.Form("Version").Set("Actions[1].Note", "ملاحظة").Set("Actions[2].Owner", "Présidence"));

        Assert.True(saved.WithStatus(200).Says("plan.overdue"));
        var summary = Page.Clean(saved.Words.Count("plan.history.title", 1));
        Assert.Equal([summary, summary], saved.Texts("details.history summary"));
        Assert.True(saved.Says("plan.history.owner", ("owner", "Présidence")));
    }

    private static IEnumerable<string> Shown(Page page) => page.Texts("fieldset.planned textarea[name$='.Action']");

    private string Today(int days = 0) => host.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Five actions; what an importer's clock calls overdue is the second and the third.</summary>
    private async Task<Visit> ImportAsync(Browser browser, string? signedOff = null, string language = "en")
    {
        var file = SampleFile.GradesInTurn(host.Questionnaire);
        file["signedOff"] = signedOff;
        file["plan"] = JsonNode.Parse("""
            [
              { "criterion": "LEAD-1", "action": "Ask.", "status": "planned", "later": { "cost": 12 } },
              { "criterion": "LAW-1", "action": "Hold a hearing.", "owner": "Clerk’s office", "due": "2026-03-01", "status": "started" },
              { "criterion": "FOO-A", "action": "Invite growers.", "due": "2026-03-01", "status": "planned" },
              { "criterion": "FOO-B", "action": "Publish the report.", "owner": "Clerk’s office", "due": "2026-03-01", "status": "done" },
              { "criterion": "CAP-1", "action": "Train the staff.", "status": "dropped" }
            ]
            """);
        return await Visit.ImportAsync(browser, Encoding.UTF8.GetBytes(file.ToJsonString()), language);
    }

    private static async Task<JsonArray> PlanAsync(Visit visit) => JsonNode.Parse(await visit.SaveFileAsync())!["plan"]!.AsArray();
}
