using HumanSecurityKB.Web.Tests.Features.Assessments;

namespace HumanSecurityKB.Web.Tests.Features.Plan;

public sealed class PlanTests(SiteHost host) : IClassFixture<SiteHost>
{
    public static TheoryData<string> BadPlans => BadInputTests.Names("BadPlans.md");

    [Theory]
    [MemberData(nameof(BadPlans))]
    public async Task A_plan_that_cannot_be_taken_comes_back_whole(string mistake)
    {
        var row = BadInputTests.Row("BadPlans.md", mistake);
        using var browser = host.OpenBrowser();
        var visit = await WithAnswersAsync(browser);
        var page = await visit.GetAsync("/plan");
        var typed = TypedFields.Read(row["Typed"]);
        var added = page.Element("[name=Add]").GetAttribute("value")!;

        var again = await browser.SubmitAsync(page.Form("Version").Untick("Actions[2].Keep", "true").Set("Add", added).Apply(typed));

        Assert.Equal([$"{row["Field"]}: {row["What the page says"]}"], again.WithStatus(400).Errors);
        BadInputTests.IsPointedOut(again, row["Field"]);
        BadInputTests.IsStillThere(again.Form("Version"), typed);
        Assert.Null(again.Form("Version")["Actions[2].Keep"]);
        Assert.Equal(added, again.Form("Version")["Add"]);
        Assert.True((await visit.GetAsync("/plan")).Says("plan.advised"));
    }

    [Fact]
    public async Task Who_saves_the_plan_second_sees_both_and_may_replace_the_first()
    {
        using var browser = host.OpenBrowser();
        var visit = await WithAnswersAsync(browser);
        var first = (await visit.GetAsync("/plan")).Form("Version").Set("Actions[0].Owner", "The first window’s owner");
        var second = (await visit.GetAsync("/plan")).Form("Version").Set("Actions[0].Owner", "The second window’s owner");
        await browser.SubmitAsync(first);

        var both = await browser.SubmitAsync(second);

        Assert.True(both.WithStatus(409).Says("plan.conflict.text"));
        Assert.Contains("The first window’s owner", both.Element("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("The second window’s owner", both.Form("Version")["Actions[0].Owner"]);

        Assert.True((await browser.SubmitAsync(both.Form("Version"))).WithStatus(200).Says("plan.saved"));
        Assert.Equal("The second window’s owner", (await visit.GetAsync("/plan")).Form("Version")["Actions[0].Owner"]);
    }

    [Fact]
    public async Task A_double_click_on_save_is_one_plan()
    {
        using var browser = host.OpenBrowser();
        var visit = await WithAnswersAsync(browser);
        var page = await visit.GetAsync("/plan");
        var form = page.Form("Version").Set("Actions[0].Owner", "Clerk").Set("Add", page.Element("[name=Add]").GetAttribute("value")!);

        var clicks = await Task.WhenAll(browser.SubmitAsync(form), browser.SubmitAsync(form));

        Assert.All(clicks, saved => Assert.True(saved.WithStatus(200).Says("plan.saved")));
        Assert.Equal("1", (await visit.GetAsync("/plan")).Form("Version")["Version"]);
    }

    [Fact]
    public async Task A_plan_may_be_empty_and_stays_chosen()
    {
        using var browser = host.OpenBrowser();
        var visit = await WithAnswersAsync(browser);
        var form = (await visit.GetAsync("/plan")).Form("Version");
        foreach (var keep in form.Fields.Where(field => field.EndsWith(".Keep", StringComparison.Ordinal)).ToList())
        {
            form.Untick(keep, "true");
        }

        var saved = await browser.SubmitAsync(form);

        Assert.True(saved.WithStatus(200).Says("plan.none"));
        Assert.True(saved.Says("plan.chosen"));
        (await visit.GetAsync("/report.pdf")).WithStatus(200);
    }

    [Fact]
    public async Task Concern_decides_what_comes_first()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        foreach (var criterion in new[] { "ECO-A", "FOO-A" })
        {
            await visit.AnswerAsync(criterion, ("Grade", "1"));
        }

        foreach (var (dimension, first) in new[] { ("FOO", "FOO-A"), ("ECO", "ECO-A") })
        {
            var profile = (await visit.GetAsync("/profile")).Form("Name");
            await browser.SubmitAsync(profile.Set("Concerns[ECO]", "1").Set("Concerns[FOO]", "1").Set($"Concerns[{dimension}]", "3"));
            Assert.Equal(first, (await visit.GetAsync("/plan")).Form("Version")["Actions[0].Criterion"]);
        }
    }

    private static async Task<Visit> WithAnswersAsync(Browser browser)
    {
        var visit = await Visit.StartAsync(browser, "quick-check");
        foreach (var criterion in new[] { "LEAD-1", "LEAD-2", "LAW-1", "LAW-3", "BUD-1", "OVR-1", "REP-1", "CAP-1", "INT-1", "REP-3", "CAP-3", "OVR-3" })
        {
            await visit.AnswerAsync(criterion, ("Grade", "1"));
        }

        return visit;
    }
}
