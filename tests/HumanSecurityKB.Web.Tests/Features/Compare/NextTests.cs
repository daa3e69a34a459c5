namespace HumanSecurityKB.Web.Tests.Features.Compare;

/// <summary>Starting the next assessment from an earlier one.</summary>
public sealed class NextTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task From_the_first_year_to_the_report_that_says_what_changed()
    {
        using var browser = host.OpenBrowser();
        var earlier = await NextYear.SignedOffAsync(browser);
        var start = await browser.FollowAsync(await earlier.GetAsync(), "next.title");
        var next = Visit.Begun(browser, await browser.SubmitAsync(start.Form("Mode").Set("Mode", "alone"), start.Words["next.submit"]));
        await next.AnswerAsync("LEAD-1", ("Grade", "4"));
        await next.AnswerAsync("LEAD-2", ("Grade", "2"));
        await next.AnswerAsync("LAW-1", ("Grade", "1"));
        await next.AnswerAsync("LAW-2", ("Grade", "5"));

        var compare = (await browser.FollowAsync(await next.GetAsync("/results"), "compare.go")).WithStatus(200);

        Assert.Equal(next.Address + "/compare", compare.Path);
        Assert.Contains("3 criteria of 49 were graded both times", compare.Text, StringComparison.Ordinal);
        Assert.True(compare.Says("compare.counts", ("up", 1), ("down", 1), ("same", 1)));
        Assert.Equal(["Leadership and mandate", "2", "up 30 points", "Law-making", "1", "down 40 points"], compare.Texts("#sets table:first-of-type tbody tr > *"));
        Assert.Equal(["1 Rudimentary", "4 Very good", "3 Good", "1 Rudimentary"], compare.Texts("#moves tbody td"));
        Assert.Equal(["LEAD-1", "LAW-1"], compare.Texts("#moves tbody .id"));
        Assert.Contains(compare.Texts("#earlier-plan tbody tr"), row => row.Contains("Name a coordinator.", StringComparison.Ordinal) && row.EndsWith("Done", StringComparison.Ordinal));
        await ReportSaysTheSameAsync(next);
    }

    [Fact]
    public async Task The_profile_goes_along_and_who_took_part_is_asked_again()
    {
        using var browser = host.OpenBrowser();
        var next = await (await NextYear.SignedOffAsync(browser)).NextAsync();

        var profile = (await next.GetAsync("/profile")).Form("Name");

        Assert.Equal(["Senate", "3", "", "ECO"], new[] { profile["Name"], profile["Concerns[FOO]"], profile["Staff"], profile["Dimensions"] });
        Assert.DoesNotContain("TEC", (await next.GetAsync()).Texts("main .tasks .id").Select(id => id[..3]));
        Assert.True((await next.GetAsync("/log")).Says("log.title"));
    }

    [Fact]
    public async Task After_a_fresh_start_a_criterion_shows_nothing_of_the_earlier_year()
    {
        using var browser = host.OpenBrowser();
        var earlier = await NextYear.SignedOffAsync(browser);
        var next = await earlier.NextAsync();

        var page = await next.GetAsync("/criteria/LEAD-1");

        Assert.Null(page.Form("Grade")["Grade"]);
        Assert.DoesNotContain("first year", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(earlier.Id, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_are_kept_stand_in_their_forms()
    {
        using var browser = host.OpenBrowser();
        var next = await (await NextYear.SignedOffAsync(browser)).NextAsync(answers: "keep");

        var form = (await next.GetAsync("/criteria/LEAD-1")).Form("Grade");

        Assert.Equal(["1", "Of the first year, LEAD-1."], new[] { form["Grade"], form["Comment"] });
        Assert.Equal("do-not-know", (await next.GetAsync("/criteria/LAW-2")).Form("Grade")["Grade"]);
        var compare = await next.GetAsync("/compare");
        Assert.True(compare.Says("compare.counts", ("up", 0), ("down", 0), ("same", 4)));
        Assert.True(compare.Says("compare.none"));
    }

    [Fact]
    public async Task The_earlier_assessment_stays_and_the_comparison_outlives_it()
    {
        using var browser = host.OpenBrowser();
        var earlier = await NextYear.SignedOffAsync(browser);
        var before = await earlier.SaveFileAsync();
        var next = await earlier.NextAsync(answers: "keep");
        await next.AnswerAsync("LEAD-1", ("Grade", "5"));
        Assert.Equal(before, await earlier.SaveFileAsync());
        (await earlier.GetAsync("/report.pdf")).WithStatus(200);

        await browser.SubmitAsync((await earlier.GetAsync("/delete")).Form("sure").Set("sure", "yes"));

        (await earlier.GetAsync()).WithStatus(404);
        Assert.True((await next.GetAsync("/compare")).WithStatus(200).Says("compare.counts", ("up", 1), ("down", 0), ("same", 3)));
    }

    [Fact]
    public async Task The_file_of_the_next_one_holds_nothing_of_the_earlier()
    {
        using var browser = host.OpenBrowser();
        var next = await (await NextYear.SignedOffAsync(browser)).NextAsync();

        var again = await Visit.ImportAsync(browser, await next.SaveFileAsync());

        Assert.DoesNotContain("first year", (await next.GetAsync("/report.json")).Body, StringComparison.Ordinal);
        (await again.GetAsync("/compare")).WithStatus(404);
    }

    [Fact]
    public async Task A_committee_grades_alone_first_and_so_keeps_no_answers()
    {
        using var browser = host.OpenBrowser();
        var earlier = await NextYear.SignedOffAsync(browser);
        var page = await earlier.GetAsync("/next");

        var again = await browser.SubmitAsync(page.Form("Mode").Set("Mode", "committee").Set("Answers", "keep"));

        Assert.Equal([$"answers-afresh: {page.Words["next.errors.committee"]}"], again.WithStatus(400).Errors);
        Assert.Equal("committee", again.Form("Mode")["Mode"]);
        var next = await earlier.NextAsync("committee");
        Assert.EndsWith("/committee", (await next.GetAsync()).WithStatus(200).Path, StringComparison.Ordinal);
        Assert.EndsWith("/committee", (await next.GetAsync("/compare")).WithStatus(200).Path, StringComparison.Ordinal);
        Assert.EndsWith("/committee", (await next.GetAsync("/next")).WithStatus(200).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_say_who_answers_is_asked_again()
    {
        using var browser = host.OpenBrowser();
        var page = await (await NextYear.SignedOffAsync(browser)).GetAsync("/next");

        var again = await browser.SubmitAsync(page.Form("Mode").Set("Answers", "keep"));

        Assert.Equal([$"mode-alone: {page.Words["start.errors.mode"]}"], again.WithStatus(400).Errors);
        Assert.Equal("keep", again.Form("Mode")["Answers"]);
    }

    [Fact]
    public async Task Before_the_sign_off_there_is_nothing_to_start_from()
    {
        using var browser = host.OpenBrowser();
        var (open, signedOff) = (await NextYear.AssessedAsync(browser), await NextYear.SignedOffAsync(browser));

        var page = (await open.GetAsync("/next")).WithStatus(200);
        var form = (await signedOff.GetAsync("/next")).Form("Mode").Set("Mode", "alone");
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", form["__RequestVerificationToken"]!), new("Mode", "alone")]);
        var refused = await browser.PostAsync(open.Address + "/next", content);

        Assert.True(page.Says("next.first"));
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.True(refused.WithStatus(409).Says("next.first"));
        Assert.Empty((await open.GetAsync()).LinksMatching("/next$"));
    }

    [Fact]
    public async Task From_a_file_that_was_brought_back()
    {
        using var browser = host.OpenBrowser();
        var file = SampleFile.GradesInTurn(host.Questionnaire).Named("Chamber").Planning(("LAW-1", "Draft a bill.", "", "done"), ("BUD-1", "Ask.", "", "dropped"));
        var earlier = await Visit.ImportAsync(browser, file.Bytes());

        var next = await earlier.NextAsync(answers: "keep");

        var compare = (await next.GetAsync("/compare")).WithStatus(200);
        Assert.Contains("52 criteria of 52 were graded both times", compare.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 2 actions was done.", compare.Text, StringComparison.Ordinal);
        Assert.True((await browser.GetAsync("/en/assessments/open")).Says("next.file"));
        Assert.True((await browser.GetAsync("/en/assessments/new")).Says("next.file"));
    }

    [Fact]
    public async Task A_quick_check_compares_criteria_and_no_functions()
    {
        using var browser = host.OpenBrowser();
        var file = SampleFile.GradesInTurn(host.Questionnaire);
        file["scope"] = "quick-check";
        var next = await (await Visit.ImportAsync(browser, file.Bytes())).NextAsync(answers: "keep");
        await next.AnswerAsync("LEAD-1", ("Grade", "5"));

        var compare = (await next.GetAsync("/compare")).WithStatus(200);

        Assert.Contains("12 criteria of 12 were graded both times", compare.Text, StringComparison.Ordinal);
        Assert.Empty(compare.Texts("#sets"));
        Assert.Single(compare.Texts("#moves tbody tr"));
    }

    [Fact]
    public async Task A_stranger_sees_neither_page()
    {
        using var browser = host.OpenBrowser();
        var next = await (await NextYear.SignedOffAsync(browser)).NextAsync();
        using var stranger = host.OpenBrowser();

        foreach (var below in new[] { "/compare", "/next" })
        {
            (await next.GetAsync(below)).WithStatus(200);
            (await stranger.GetAsync(next.Address + below)).WithStatus(404);
        }
    }

    [Fact]
    public async Task One_that_was_not_started_from_another_has_nothing_to_compare()
    {
        using var browser = host.OpenBrowser();
        var visit = await NextYear.SignedOffAsync(browser);

        (await visit.GetAsync("/compare")).WithStatus(404);
        Assert.Empty((await visit.GetAsync("/results")).LinksMatching("/compare$"));
        using var report = new PrintedReport((await visit.GetAsync("/report.pdf")).WithStatus(200).Bytes);
        Assert.DoesNotContain(report.Headings, heading => heading.Text == "Whatchanged");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task In_another_language_both_pages_say_what_is_in_English(string language)
    {
        using var browser = host.OpenBrowser();
        var next = await (await NextYear.SignedOffAsync(browser)).NextAsync(answers: "keep");
        await next.AnswerAsync("LEAD-1", ("Grade", "5"));

        Fallback.IsSaid((await browser.GetAsync($"/{language}/assessments/{next.Id}/compare")).WithStatus(200));
        (await browser.GetAsync($"/{language}/assessments/{next.Id}/next")).WithStatus(200);
    }

    private static async Task ReportSaysTheSameAsync(Visit next)
    {
        using var report = new PrintedReport((await next.GetAsync("/report.pdf")).WithStatus(200).Bytes);
        Assert.Contains(report.Headings, heading => heading.Text == "Whatchanged");
        Assert.True(PrintedReport.Holds(report.Text, "3 criteria were graded both times"));
        Assert.True(PrintedReport.Holds(report.Text, "Name a coordinator."));
        Assert.True(PrintedReport.Holds(report.Text, "up 30 points"));
        using var summary = new PrintedReport((await next.GetAsync("/report.pdf?kind=summary")).WithStatus(200).Bytes);
        Assert.DoesNotContain(summary.Headings, heading => heading.Text == "Whatchanged");
        Assert.Contains("What changed", new WordReport((await next.GetAsync("/report.docx")).WithStatus(200).Bytes).Text, StringComparison.Ordinal);
    }
}
