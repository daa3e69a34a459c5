namespace HumanSecurityKB.Web.Tests.Features.Compare;

/// <summary>When the questionnaire has a later version than the one an assessment was made with.</summary>
public sealed class LaterVersionTests(LaterVersionTests.Sites sites) : IClassFixture<LaterVersionTests.Sites>
{
    [Fact]
    public async Task The_start_says_what_became_of_each_criterion()
    {
        using var browser = sites.After.OpenBrowser();
        var earlier = await FromFileAsync(browser);

        var page = (await earlier.GetAsync("/next")).WithStatus(200);

        Assert.True(page.Says("next.versions.text", ("earlier", "2026.1"), ("later", "2027.1")));
        Assert.Contains("50 criteria mean the same as before.", page.Texts("#versions p"));
        Assert.Equal(["1 criterion now means something else and is asked again", "1 criterion is new", "1 criterion is gone"], page.Texts("#versions h3"));
        Assert.Equal(["LEAD-1", "INT-9", "INT-4"], page.Texts("#versions .id"));
    }

    [Fact]
    public async Task Answers_are_kept_where_they_still_mean_the_same_and_only_those_are_compared()
    {
        using var browser = sites.After.OpenBrowser();
        var next = await (await FromFileAsync(browser)).NextAsync(answers: "keep");

        Assert.Null((await next.GetAsync("/criteria/LEAD-1")).Form("Grade")["Grade"]);
        Assert.Equal("1", (await next.GetAsync("/criteria/LEAD-2")).Form("Grade")["Grade"]);
        (await next.GetAsync("/criteria/INT-4")).WithStatus(404);
        await next.AnswerAsync("LEAD-1", ("Grade", "5"));
        await next.AnswerAsync("INT-9", ("Grade", "5"));

        var compare = await next.GetAsync("/compare");

        Assert.Contains("50 criteria of 52 were graded both times", compare.Text, StringComparison.Ordinal);
        Assert.True(compare.Says("compare.counts", ("up", 0), ("down", 0), ("same", 50)));
    }

    [Fact]
    public async Task The_report_of_the_earlier_one_is_printed_as_before_and_the_next_one_says_what_changed()
    {
        using var browser = sites.After.OpenBrowser();
        var earlier = await FromFileAsync(browser);
        var next = await earlier.NextAsync(answers: "keep");
        await next.AnswerAsync("LEAD-2", ("Grade", "5"));

        using var before = new PrintedReport((await earlier.GetAsync("/report.pdf")).WithStatus(200).Bytes);
        using var after = new PrintedReport((await next.GetAsync("/report.pdf")).WithStatus(200).Bytes);

        Assert.True(PrintedReport.Holds(before.Text, "INT-4"));
        Assert.False(PrintedReport.Holds(after.Text, "INT-4"));
        Assert.True(PrintedReport.Holds(after.Text, "50 criteria were graded both times"));
    }

    [Fact]
    public async Task One_that_is_not_signed_off_may_move_on_and_stays()
    {
        using var before = sites.Before.OpenBrowser();
        var started = await NextYear.AssessedAsync(before);
        using var browser = sites.After.OpenBrowser();
        var tasks = await browser.GetAsync(started.PrivateLink);
        var earlier = new Visit(browser, started.Address, started.Key, started.PrivateLink);
        Assert.True(tasks.Says("next.newerOpen", ("version", "2026.1")));
        Assert.True((await earlier.GetAsync("/results")).Says("next.newerOpen", ("version", "2026.1")));

        var page = await browser.FollowAsync(tasks, "next.titleNewer", ("version", "2027.1"));
        var next = Visit.Begun(browser, await browser.SubmitAsync(page.Form("Mode").Set("Mode", "alone").Set("Answers", "keep")));

        Assert.Null((await next.GetAsync("/criteria/LEAD-1")).Form("Grade")["Grade"]);
        Assert.Equal("2", (await next.GetAsync("/criteria/LEAD-2")).Form("Grade")["Grade"]);
        Assert.EndsWith("/criteria/LEAD-2", (await earlier.AnswerAsync("LEAD-1", ("Grade", "3"))).WithStatus(200).Path, StringComparison.Ordinal);
        Assert.Empty((await next.GetAsync()).LinksMatching("/next$"));
    }

    /// <summary>Made with the version before.</summary>
    private Task<Visit> FromFileAsync(Browser browser) => Visit.ImportAsync(browser, SampleFile.GradesInTurn(sites.Before.Questionnaire).Bytes());

    /// <summary>One database, served with the content as it is and then with a later version of the questionnaire.</summary>
    public sealed class Sites : IAsyncDisposable
    {
        private readonly ContentCopy _content = new();

        public Sites()
        {
            LaterVersion.AddTo(_content);
            After = _content.Host(Before.DatabaseFile);
        }

        public SiteHost Before { get; } = new();

        public SiteHost After { get; }

        public async ValueTask DisposeAsync()
        {
            await After.DisposeAsync();
            await Before.DisposeAsync();
            _content.Dispose();
        }
    }
}
