using System.Text.Json.Nodes;

namespace HumanSecurityKB.Web.Tests.Features.Assessments;

public sealed class QuickCheckTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Its_answers_carry_over_into_the_full_assessment()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");
        var page = await browser.FollowAsync(await visit.GetAsync(), "tasks.begin");
        for (var i = 0; page.Path.Contains("/criteria/", StringComparison.Ordinal); i++)
        {
            var form = page.Form("Grade").Set("Grade", i % 5 == 4 ? "do-not-know" : $"{i % 5}").Set("Comment", $"Comment {i}.");
            page = await browser.SubmitAsync(form, page.Words["continue"]);
        }

        var quick = await FileAsync(visit);
        Assert.Equal(12, quick["answers"]!.AsObject().Count);

        var tasks = await visit.GetAsync();
        var profile = await browser.SubmitAsync(tasks.Form(), tasks.Words["extend.submit"]);
        Assert.Equal(visit.Address + "/profile", profile.WithStatus(200).Path);
        Assert.Equal(8, profile.Document.QuerySelectorAll("[name=Dimensions][checked]").Length);
        tasks = await browser.SubmitAsync(profile.Form("Name").Untick("Dimensions", "TEC"));

        Assert.Contains(tasks.Words.Format("tasks.answered", ("answered", 12), ("count", 49)), tasks.Text, StringComparison.Ordinal);
        Assert.False(tasks.Says("extend.title"));
        var full = await FileAsync(visit);
        Assert.Equal("full", full["scope"]!.GetValue<string>());
        Assert.Equal(quick["answers"]!.ToJsonString(), full["answers"]!.ToJsonString());

        var next = await browser.GetAsync(tasks.Element("a.btn").GetAttribute("href")!);
        Assert.EndsWith("/criteria/LEAD-3", next.Path, StringComparison.Ordinal);
        Assert.True(next.Says("answer.number", ("number", 3), ("count", 49)));
    }

    [Fact]
    public async Task A_dimension_that_is_switched_off_is_not_asked_and_its_answers_come_back_with_it()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await visit.AnswerAsync("FOO-A", ("Grade", "4"));

        await browser.SubmitAsync((await visit.GetAsync("/profile")).Form("Name").Untick("Dimensions", "FOO"));
        (await visit.GetAsync("/criteria/FOO-A")).WithStatus(404);
        Assert.Contains(host.Words("en")["results.off"], (await visit.GetAsync("/results")).Texts("table.scores td.score"));

        await browser.SubmitAsync((await visit.GetAsync("/profile")).Form("Name").Set("Dimensions", "FOO"));
        Assert.Equal("4", (await visit.GetAsync("/criteria/FOO-A")).Form("Grade")["Grade"]);
    }

    private static async Task<JsonNode> FileAsync(Visit visit) => JsonNode.Parse(await visit.SaveFileAsync())!;
}
