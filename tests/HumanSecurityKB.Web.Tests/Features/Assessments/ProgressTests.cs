namespace HumanSecurityKB.Web.Tests.Features.Assessments;

/// <summary>How far one is, how long the rest takes, and that what was answered is safe.</summary>
public sealed class ProgressTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task The_time_left_is_a_pace_times_what_is_left_rounded_up_to_five_minutes()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");
        Assert.Contains("About 75 minutes left, at 6 minutes a criterion.", (await visit.GetAsync()).Text, StringComparison.Ordinal);

        var next = await visit.AnswerAsync("LEAD-1", ("Grade", "3"));

        Assert.Contains("About 70 minutes left, at 6 minutes a criterion.", next.Text, StringComparison.Ordinal);
        Assert.Equal(("1", "12"), (next.Element("progress").GetAttribute("value"), next.Element("progress").GetAttribute("max")));
    }

    [Fact]
    public async Task Of_a_full_assessment_it_is_told_in_hours_and_of_a_finished_one_not_at_all()
    {
        using var browser = host.OpenBrowser();
        var full = await Visit.StartAsync(browser, "full");
        Assert.Contains("About 10 hours left, at 12 minutes a criterion.", (await full.GetAsync()).Text, StringComparison.Ordinal);

        var sample = await browser.GetAsync("/en/assessments/sample");
        Assert.Contains("52 of 52 criteria answered.", sample.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" left, at ", sample.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_grades_alone_needs_less_time_than_a_group()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participant = await committee.AdmitAsync();
        Assert.Contains("About 40 minutes left, at 3 minutes a criterion.", (await participant.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_page_says_that_the_answer_is_saved_and_later_how_long_ago()
    {
        await using var own = new SiteHost();
        using var browser = own.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");
        Assert.Empty((await visit.GetAsync("/criteria/LEAD-1")).Texts(".saved"));

        var next = await visit.AnswerAsync("LEAD-1", ("Grade", "3"));

        Assert.Equal(["LEAD-1 is saved."], next.Texts(".saved[role=status]"));
        own.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(["LEAD-1 was saved 5 minutes ago."], (await visit.GetAsync("/criteria/LEAD-2")).Texts(".saved"));
        own.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty((await visit.GetAsync("/criteria/LEAD-2")).Texts(".saved"));
    }
}
