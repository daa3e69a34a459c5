using System.Text.Json.Nodes;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Web.Tests.Features.Reports;

/// <summary>What a body takes away from its results page, opened and read back.</summary>
public sealed class ReportTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Body = "Senate of Exampleland";

    private static readonly string[] _languages = ["en", "fr", "es", "ar"];
    private static readonly string[] _files = ["/report.pdf", "/report.pdf?kind=summary", "/report.docx", "/report.docx?kind=summary", "/report.csv", "/report.json"];
    private static readonly string[] _writtenInTurn = ["/report.pdf?kind=summary", "/report.docx?kind=summary"];

    public static MatrixTheoryData<string, string, string> Choices { get; } = new(["whole", "summary"], ["pdf", "docx"], _languages);

    public static TheoryData<string> Languages => [.. _languages];

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task A_choice_of_the_form_leads_to_an_address_and_a_file_of_its_own(string kind, string format, string language)
    {
        var row = MarkdownTable.Read("ReportFiles.md").Single(one => one["Kind"] == kind && one["Format"] == format);
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var form = (await visit.GetAsync("/results")).Form("kind").Set("kind", kind).Set("language", language).Set("form", format);

        using var request = form.Request(null);
        var chosen = await browser.SendAsync(request);
        Assert.Equal($"/{language}/assessments/{visit.Id}{row["Address"]}", chosen.Location);

        var file = await browser.GetAsync(chosen.Location!);
        IsAttached(file, row["Media type"], row["File name"]);
        if (format == "pdf")
        {
            IsReport(file, kind, WordsOf(language));
        }
        else
        {
            IsWordReport(file, kind, WordsOf(language));
        }
    }

    [Fact]
    public async Task The_form_offers_the_whole_report_in_the_language_of_the_page_first()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, "es");

        var form = (await visit.GetAsync("/results")).Form("kind");

        Assert.Equal(["whole", "es", "pdf"], new[] { form["kind"], form["language"], form["form"] });
        Assert.All(_languages, language => Assert.True(form.Offers("language", language)));
        Assert.False(form.Offers("kind", "own"));
    }

    [Theory]
    [InlineData("/report")]
    [InlineData("/report?kind=whole&form=pdf")]
    [InlineData("/report?kind=whole&form=pdf&language=de")]
    [InlineData("/report?kind=whole&form=pdf&language=//elsewhere.example")]
    [InlineData("/report?kind=whole&language=en")]
    [InlineData("/report?kind=whole&language=en&form=json")]
    [InlineData("/report?kind=whole&language=en&form=exe")]
    [InlineData("/report?kind=own&language=en&form=pdf")]
    [InlineData("/report?kind=nonsense&language=en&form=docx")]
    [InlineData("/report.pdf?kind=own")]
    [InlineData("/report.pdf?kind=nonsense")]
    [InlineData("/report.pdf?kind=Summary")]
    [InlineData("/report.docx?kind=own")]
    [InlineData("/report.docx?kind=7")]
    [InlineData("/report.odt")]
    public async Task What_there_is_not_is_a_page_that_says_so(string address)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);

        var absent = await visit.GetAsync(address);

        Assert.Equal(absent.Words["error.404.title"], absent.WithStatus(404).Heading);
    }

    [Fact]
    public async Task An_address_in_papers_of_old_still_gives_the_whole_report()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);

        var plain = await visit.GetAsync("/report.pdf");

        IsReport(plain, "whole", WordsOf("en"));
        Assert.Equal((await visit.GetAsync("/report.pdf?kind=whole")).Bytes, plain.Bytes);
        Assert.Equal($"{visit.Address}/report.pdf", (await visit.GetAsync("/results")).LinkTo(host.Words("en")["results.pdf"]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_table_has_a_row_for_each_criterion_in_scope(string language)
    {
        using var browser = host.OpenBrowser();
        var file = Sample();
        file["dimensions"] = new JsonArray("ECO", "FOO");
        file["answers"]!["LEAD-1"]!["comment"] = "=HYPERLINK(\"https://elsewhere.example\", \"read\")";
        file["answers"]!["LEAD-2"]!["comment"] = "Two lines,\nwith a \"quotation\" and حروف عربية.";
        file["answers"]!["FOO-A"] = new JsonObject { ["state"] = "do-not-know" };
        var visit = await Visit.ImportAsync(browser, file.Bytes(), language);

        var csv = await browser.GetAsync((await visit.GetAsync("/results")).LinkTo(host.Words(language)["results.csv"]));

        IsAttached(csv, "text/csv; charset=utf-8", "human-security-answers-2026-03-02.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], csv.Bytes[..3]);
        var rows = Csv.Read(csv.Body[1..]);
        var words = WordsOf(language);
        Assert.Equal(words["csv.id"], rows[0][0]);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        var inScope = host.Questionnaire.Criteria.Where(criterion => criterion.Dimension is not { } dimension || dimension.Value is "ECO" or "FOO").Select(criterion => criterion.Id.Value);
        Assert.Equal(inScope.Order(), rows.Skip(1).Select(row => row[0]).Order());
        Assert.Equal("'=HYPERLINK(\"https://elsewhere.example\", \"read\")", CellOf(rows, "LEAD-1", words["csv.comment"]));
        Assert.Equal("Two lines,\nwith a \"quotation\" and حروف عربية.", CellOf(rows, "LEAD-2", words["csv.comment"]));
        Assert.Equal(("1", ""), (CellOf(rows, "LEAD-2", words["csv.grade"]), CellOf(rows, "FOO-A", words["csv.grade"])));
        Assert.Equal(words["grade.doNotKnow"], CellOf(rows, "FOO-A", words["csv.state"]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_calendar_has_the_open_actions_with_a_day_and_no_others(string language)
    {
        using var browser = host.OpenBrowser();
        var file = Sample().Planning(
            ("LEAD-1", "Hold a hearing, then vote; report", "2026-06-30", "planned"),
            ("LEAD-2", "Begin the inquiry", "2026-12-31", "started"),
            ("LAW-1", "Done long ago", "2026-01-31", "done"),
            ("LAW-3", "Given up", "2026-05-31", "dropped"),
            ("BUD-1", "Some day", "", "planned"));
        var visit = await Visit.ImportAsync(browser, file.Bytes(), language);

        var calendar = await browser.GetAsync((await visit.GetAsync("/results")).LinkTo(host.Words(language)["results.calendar"]));

        IsAttached(calendar, "text/calendar; charset=utf-8", "human-security-actions-2026-03-02.ics");
        Assert.All(calendar.Body.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        var lines = calendar.Body.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(["DTSTART;VALUE=DATE:20260630", "DTSTART;VALUE=DATE:20261231"], lines.Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
        Assert.Equal(["Hold a hearing\\, then vote\\; report", "Begin the inquiry"], lines.Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Select(line => line.Split(':', 2)[1]));
        Assert.DoesNotContain(visit.Key, calendar.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("planned", "")]
    [InlineData("done", "2026-06-30")]
    [InlineData("dropped", "2026-06-30")]
    public async Task Without_an_open_action_that_has_a_day_there_is_no_calendar_and_no_link_to_one(string status, string due)
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.ImportAsync(browser, Sample().Planning(("LEAD-1", "Hold a hearing", due, status)).Bytes());

        Assert.Empty((await visit.GetAsync("/results")).LinksMatching(@"\.ics"));
        (await visit.GetAsync("/actions.ics")).WithStatus(404);
    }

    [Fact]
    public async Task A_plan_that_is_only_advised_has_no_calendar()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);

        Assert.Empty((await visit.GetAsync("/results")).LinksMatching(@"\.ics"));
        (await visit.GetAsync("/actions.ics")).WithStatus(404);
    }

    [Fact]
    public async Task The_data_are_what_was_brought_in()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);

        var data = await browser.GetAsync((await visit.GetAsync("/results")).LinkTo(host.Words("en")["results.json"]));

        IsAttached(data, "application/json", "human-security-report-2026-03-02.json");
        Assert.True(JsonNode.DeepEquals(Sample()["answers"], JsonNode.Parse(data.Bytes)!["answers"]));
    }

    [Fact]
    public async Task A_quick_check_and_an_assessment_without_answers_can_be_taken_away_too()
    {
        using var browser = host.OpenBrowser();
        foreach (var scope in new[] { "quick-check", "full" })
        {
            var visit = await Visit.StartAsync(browser, scope);
            foreach (var address in _files)
            {
                Assert.NotEmpty((await visit.GetAsync(address)).WithStatus(200).Bytes);
            }
        }
    }

    [Fact]
    public async Task Word_and_PDF_wait_for_the_same_places_and_pages_for_none()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        var press = host.Services.GetRequiredService<ReportPress>();
        using var taken = new CountdownEvent(Environment.ProcessorCount);
        using var release = new ManualResetEventSlim();
        var busy = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => press.WriteAsync(
            _ =>
            {
                taken.Signal();
                release.Wait(TestContext.Current.CancellationToken);
                return [];
            },
            TestContext.Current.CancellationToken))).ToList();
        taken.Wait(TestContext.Current.CancellationToken);

        var waiting = _writtenInTurn.Select(address => visit.GetAsync(address)).ToList();
        (await visit.GetAsync("/results")).WithStatus(200);
        (await visit.GetAsync("/report.csv")).WithStatus(200);
        Assert.All(waiting, report => Assert.False(report.IsCompleted));

        release.Set();
        Assert.All(await Task.WhenAll(waiting), report => report.WithStatus(200));
        await Task.WhenAll(busy);
    }

    [Theory]
    [InlineData("/report")]
    [InlineData("/report.pdf")]
    [InlineData("/report.docx")]
    [InlineData("/report.csv")]
    [InlineData("/report.json")]
    [InlineData("/fingerprint")]
    public async Task Asked_for_its_head_alone_it_answers_as_every_private_page_does(string address)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser);
        using var results = new HttpRequestMessage(HttpMethod.Head, new Uri($"https://localhost{visit.Address}/results"));
        using var report = new HttpRequestMessage(HttpMethod.Head, new Uri($"https://localhost{visit.Address}{address}"));

        Assert.Equal((await browser.SendAsync(results)).Status, (await browser.SendAsync(report)).Status);
    }

    private JsonObject Sample() => SampleFile.GradesInTurn(host.Questionnaire).Named(Body);

    private Task<Visit> ImportAsync(Browser browser, string language = "en") => Visit.ImportAsync(browser, Sample().Bytes(), language);

    private FixedWords WordsOf(string language) => host.Content.ReportWords(host.Words(language).Language);

    private static void IsAttached(Page file, string mediaType, string name)
    {
        Assert.Equal(mediaType, file.WithStatus(200).ContentType);
        Assert.Equal($"attachment; filename={name}; filename*=UTF-8''{name}", file.Header("Content-Disposition"));
    }

    private static void IsReport(Page file, string kind, FixedWords words)
    {
        using var report = new PrintedReport(file.WithStatus(200).Bytes);
        var title = words[kind == "summary" ? "cover.titleSummary" : "cover.title"];
        Assert.Equal((words.Format("cover.titled", ("title", title), ("body", Body)), words.Language.Code), (report.Title, report.Language));
        Assert.True(PrintedReport.Holds(report.Headings.Single(heading => heading.Level == 1).Text, title));
        Assert.True(kind == "summary" ? report.Pages.Count == 2 : report.Pages.Count > 10, $"It has {report.Pages.Count} pages.");
    }

    private static void IsWordReport(Page file, string kind, FixedWords words)
    {
        var report = new WordReport(file.WithStatus(200).Bytes);
        Assert.Equal([words[kind == "summary" ? "cover.titleSummary" : "cover.title"]], report.Headings(1));
        Assert.Contains(words["summary.title"], report.Headings(2));
        Assert.Equal(kind == "whole", report.Headings(2).Contains(words["sections.title"]));
        Assert.Equal(words.Language.Code, report.Language[..2]);
    }

    private static string CellOf(List<List<string>> rows, string criterion, string column) =>
        rows.Single(row => row[0] == criterion)[rows[0].IndexOf(column)];
}
