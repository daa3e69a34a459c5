namespace HumanSecurityKB.Web.Tests.Features.Assessments;

/// <summary>Two windows or two people at one assessment: nobody's words are lost in silence.</summary>
public sealed class TwoTabsTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Who_saves_a_criterion_second_sees_both_texts_and_may_replace_the_first()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var first = await visit.GetAsync("/criteria/LEAD-1");
        var second = await visit.GetAsync("/criteria/LEAD-1");
        await browser.SubmitAsync(first.Form("Grade").Set("Grade", "2").Set("Comment", "What the first window says."), first.Words["continue"]);

        var both = await browser.SubmitAsync(second.Form("Grade").Set("Grade", "4").Set("Comment", "What the second window says."), second.Words["continue"]);

        Assert.True(both.WithStatus(409).Says("answer.conflict.text"));
        Assert.Contains("What the first window says.", both.Texts("[role=alert] dd"));
        Assert.Equal(["4", "What the second window says."], new[] { both.Form("Grade")["Grade"], both.Form("Grade")["Comment"] });
        Assert.Equal("What the first window says.", (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade")["Comment"]);

        var next = await browser.SubmitAsync(both.Form("Grade"), both.Words["continue"]);
        Assert.EndsWith("/criteria/LEAD-2", next.WithStatus(200).Path, StringComparison.Ordinal);
        Assert.Equal("What the second window says.", (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade")["Comment"]);
    }

    [Fact]
    public async Task A_form_left_open_from_the_check_returns_there_after_the_conflict()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var late = await visit.GetAsync("/criteria/LEAD-1?return=check");
        await visit.AnswerAsync("LEAD-1", ("Grade", "2"));

        var both = await browser.SubmitAsync(late.Form("Grade").Set("Grade", "4"), late.Words["continue"]);
        var after = await browser.SubmitAsync(both.WithStatus(409).Form("Grade"), both.Words["continue"]);

        Assert.Equal(visit.Address + "/check", after.WithStatus(200).Path);
    }

    [Fact]
    public async Task Who_saves_the_profile_second_is_told_and_loses_nothing()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var first = await visit.GetAsync("/profile");
        var second = await visit.GetAsync("/profile");
        await browser.SubmitAsync(first.Form("Name").Set("Name", "Senate of Exampleland").Set("Concerns[FOO]", "3"), first.Words["continue"]);

        var both = await browser.SubmitAsync(second.Form("Name").Set("Name", "House of Exampleland"), second.Words["continue"]);

        Assert.True(both.WithStatus(409).Says("conflict.text"));
        Assert.Contains(both.Texts("[role=alert] dd"), text => text.Contains("Senate of Exampleland", StringComparison.Ordinal));
        Assert.Equal("House of Exampleland", both.Form("Name")["Name"]);
        Assert.Equal("Senate of Exampleland", (await visit.GetAsync("/profile")).Form("Name")["Name"]);

        await browser.SubmitAsync(both.Form("Name"), both.Words["continue"]);
        Assert.Equal("House of Exampleland", (await visit.GetAsync("/profile")).Form("Name")["Name"]);
    }

    [Fact]
    public async Task Who_closes_a_section_second_sees_both_texts()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var first = await visit.GetAsync("/sections/LEAD");
        var second = await visit.GetAsync("/sections/LEAD");
        await browser.SubmitAsync(first.Form("Gap").Set("Gap", "The gap that the first window sees."), first.Words["save"]);

        var both = await browser.SubmitAsync(second.Form("Gap").Set("Gap", "The gap that the second window sees."), second.Words["save"]);

        Assert.Contains("The gap that the first window sees.", both.WithStatus(409).Texts("[role=alert] dd"));
        Assert.Equal("The gap that the second window sees.", both.Form("Gap")["Gap"]);
    }

    [Fact]
    public async Task A_double_click_on_continue_is_one_answer()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");
        var form = page.Form("Grade").Set("Grade", "3").Set("Comment", "Said once.").Set("Evidence[0].Title", "Minutes");

        var clicks = await Task.WhenAll(browser.SubmitAsync(form, page.Words["continue"]), browser.SubmitAsync(form, page.Words["continue"]));

        Assert.All(clicks, next => Assert.EndsWith("/criteria/LEAD-2", next.WithStatus(200).Path, StringComparison.Ordinal));
        Assert.EndsWith("/criteria/LEAD-2", (await browser.SubmitAsync(form, page.Words["continue"])).WithStatus(200).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_answer_at_once_one_is_taken_and_the_others_are_told()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");
        var forms = await Task.WhenAll(Enumerable.Range(0, 6).Select(async grade => (Grade: grade, Form: (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade"))));

        var results = await Task.WhenAll(forms.Select(async one => (one.Grade, Page: await browser.SubmitAsync(one.Form.Set("Grade", $"{one.Grade}"), page.Words["continue"]))));

        var taken = Assert.Single(results, result => result.Page.Status == 200);
        Assert.Equal(5, results.Count(result => result.Page.Status == 409));
        Assert.Equal($"{taken.Grade}", (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade")["Grade"]);
    }

    [Fact]
    public async Task Two_people_at_two_criteria_do_not_disturb_each_other()
    {
        using var browser = host.OpenBrowser();
        using var other = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await other.GetAsync(visit.PrivateLink);
        var colleague = new Visit(other, visit.Address, visit.Key, visit.PrivateLink);
        string[] criteria = ["LEAD-1", "LEAD-2", "LEAD-3", "LEAD-4", "LAW-1", "LAW-2"];

        var next = await Task.WhenAll(criteria.Select((criterion, index) => (index % 2 == 0 ? visit : colleague).AnswerAsync(criterion, ("Grade", "3"))));

        Assert.All(next, page => page.WithStatus(200));
        Assert.Contains(host.Words("en").Format("tasks.answered", ("answered", 6), ("count", 52)), (await visit.GetAsync()).Text, StringComparison.Ordinal);
    }
}
