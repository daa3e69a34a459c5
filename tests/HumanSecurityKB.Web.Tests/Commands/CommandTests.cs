using System.Text.Json;
using System.Text.Json.Nodes;

namespace HumanSecurityKB.Web.Tests.Commands;

/// <summary>The verbs of the program, run as a process of its own.</summary>
public sealed class CommandTests : IClassFixture<SiteHost>, IDisposable
{
    private static readonly string[] _sets = ["functions", "dimensions", "principles", "goals"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("human-security-command-tests-");
    private readonly SiteHost _host;

    public CommandTests(SiteHost host) => _host = host;

    public static TheoryData<string, string> BadSettings =>
        new(MarkdownTable.Read("BadSettings.md").Select(row => (row["Setting"], row["Value"])));

    public static TheoryData<string, string> UnusableWords => new()
    {
        { "walk", "There is no verb 'walk'." },
        { "score", "The verb 'score' needs a file." },
        { "score /no/such/file.json", "There is no file '/no/such/file.json'." },
        { "report", "The verb 'report' needs a file." },
        { "report FILE", "The verb 'report' needs --output FILE." },
        { "report FILE --output report", "A report can end in .pdf, .docx, .csv or .json, not in ''." },
        { "report FILE --output report.exe", "not in '.exe'." },
        { "report FILE --lang de --output report.pdf", "There is no language 'de'; expected en, fr, es, ar." },
        { "report FILE --output /no/such/folder/report.pdf", "'/no/such/folder/report.pdf'" },
        { "report FILE --output", "The option --output needs a value." },
        { "report FILE --kind half --output report.pdf", "There is no kind of report 'half'; expected whole, summary, own." },
        { "report FILE --output report.pdf --kind", "The option --kind needs a value." },
        { "report FILE --kind own --output report.pdf", "A participant's own report needs --own FILE" },
        { "report FILE --kind summary --own FILE --output report.pdf", "--own is for a participant's own report, not for the kind 'summary'." },
        { "report FILE --kind summary --since FILE --output report.docx", "--since is for the whole report, not for the kind 'summary'." },
        { "report FILE --own FILE --since FILE --output report.pdf", "--since is for the whole report, not for the kind 'own'." },
        { "report FILE --kind summary --output report.csv", "--kind is for .pdf and .docx" },
        { "report FILE --own FILE --output report.json", "--own is for .pdf and .docx" },
        { "report FILE --since /no/such/file.json --output report.pdf", "There is no file '/no/such/file.json'." },
        { "report FILE --own /no/such/file.json --output report.pdf", "There is no file '/no/such/file.json'." },
    };

    [Theory]
    [MemberData(nameof(BadSettings))]
    public async Task A_setting_that_cannot_be_right_stops_the_start(string setting, string value)
    {
        var expected = MarkdownTable.Read("BadSettings.md").Single(row => row["Setting"] == setting && row["Value"] == value)["Expected"];

        var run = await ProgramRun.OfAsync("serve", $"--{setting}={value}");

        Assert.Equal(2, run.ExitCode);
        var sentence = run.Errors.Split('\n')[0];
        Assert.StartsWith($"The setting {setting} is '{value}', but ", sentence, StringComparison.Ordinal);
        Assert.Contains(expected, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_server_needs_to_be_named()
    {
        var run = await ProgramRun.OfAsync("purge", "--Database:Provider=Postgres");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The setting ConnectionStrings:Assessments is '', but a PostgreSQL connection string, such as", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(UnusableWords))]
    public async Task Words_that_cannot_be_used_are_answered_with_a_sentence_and_the_usage(string words, string sentence)
    {
        var file = await WriteAsync("good.json", GradesInTurn());

        var run = await ProgramRun.OfAsync([.. words.Split(' ').Select(word => word == "FILE" ? file : word)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Errors.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("usage: HumanSecurityKB.Web [serve]", run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    /// <summary>A review that is overdue by now is no problem of a program.</summary>
    [Fact]
    public async Task Check_finds_no_problem_in_the_real_content()
    {
        var run = await ProgramRun.OfAsync("check");

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Errors.TrimEnd().Split('\n')[..^1], line => Assert.Contains(": Warning: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_prints_warnings_and_the_site_is_served_all_the_same()
    {
        using var content = new ContentCopy();
        content.Change(content.Article("food-security"), text => $"{text}\n\nA sentence {string.Join(' ', Enumerable.Repeat("without", 50))} end.\n");

        var run = await ProgramRun.OfAsync("check", content.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^articles/food-security/en\.md:\d+: Warning: The sentence that begins 'A sentence without without without' has 53 words\. Make two of it", LineWith(run, "food-security"));
        Assert.Matches(@"^The content has warnings: \d+\. The site can be served\.$", run.Errors.TrimEnd().Split('\n')[^1]);
        await using var host = content.Host();
        using var browser = host.OpenBrowser();
        Assert.Contains("A sentence without without", (await browser.GetAsync("/en/library/food-security")).WithStatus(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_counts_problems_and_warnings_apart()
    {
        using var content = new ContentCopy();
        content.Change(content.Article("food-security"), text => text.Replace("reviewed: 2", "reviewed: 9", StringComparison.Ordinal));
        content.Change("sources.yml", text => $"{text}\n- id: never-cited\n  title: Never\n  publisher: Nobody\n  url: https://example.org/never\n");

        var run = await ProgramRun.OfAsync("check", content.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(" is in the future.", LineWith(run, "Warning: "), StringComparison.Ordinal);
        Assert.Contains("Nothing cites the source 'never-cited'.", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"^The content has problems: 1, and warnings: \d+\.$", run.Errors.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public async Task Check_reads_the_sample_and_the_site_does_not_start_with_a_faulty_one()
    {
        using var content = new ContentCopy();
        content.Change("sample/exampleland.json", text => text.Replace("\"grade\": 4", "\"grade\": 9", StringComparison.Ordinal));

        var run = await ProgramRun.OfAsync("check", content.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sample/exampleland.json:1: answers.LAW-3.grade: found 9, expected 0 to 5.", run.Errors, StringComparison.Ordinal);
        var start = await StartedAsync(content.Path);
        Assert.Equal(1, start.ExitCode);
        Assert.Contains("answers.LAW-3.grade", start.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_prints_every_problem_with_its_file_and_line()
    {
        using var copy = new ContentCopy();
        var content = copy.Path;
        var words = Path.Combine(content, "words", "site.en.yml");
        var lines = await File.ReadAllLinesAsync(words, TestContext.Current.CancellationToken);
        var broken = Array.FindIndex(lines, line => line.Contains("{answered} of {count} criteria answered.", StringComparison.Ordinal));
        lines[broken] += " \"unclosed";
        await File.WriteAllLinesAsync(words, lines, TestContext.Current.CancellationToken);
        var article = Path.Combine(content, "articles", "food-security", "en.md");
        await File.AppendAllTextAsync(article, "\n\nSee [nothing](/library/no-such-article).\n", TestContext.Current.CancellationToken);

        var run = await ProgramRun.OfAsync("check", content);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"site\.en\.yml\W+{broken + 1}\b", run.Errors);
        Assert.Matches(@"food-security/en\.md\W+\d+\b.*no-such-article", run.Errors);
        Assert.DoesNotContain("no problems", run.Errors, StringComparison.Ordinal);

        // And a site with half its content does not start.
        Assert.Equal((1, run.Errors), await StartedAsync(content));
    }

    [Fact]
    public async Task Score_prints_the_scorecard_that_anyone_can_work_out()
    {
        var run = await ProgramRun.OfAsync("score", await WriteAsync("good.json", GradesInTurn()));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var card = JsonNode.Parse(run.Output)!;
        foreach (var row in MarkdownTable.Read("Scorecard.md"))
        {
            var set = card[row["Set"]]![row["Key"]]!;
            Assert.Equal($"{row["Set"]} {row["Key"]} {row["Score"]}", $"{row["Set"]} {row["Key"]} {Shown(set)}");
        }

        Assert.Equal(MarkdownTable.Read("Scorecard.md").Count(), _sets.Sum(set => card[set]!.AsObject().Count));
        Assert.Equal("{\"state\":\"scored\",\"score\":48,\"low\":48,\"high\":48,\"used\":7,\"applicable\":7}", card["overall"]!.ToJsonString());
        Assert.Equal((1, 0, "2026.1"), (card["coverage"]!.GetValue<double>(), card["evidenceStrength"]!.GetValue<double>(), card["questionnaire"]!.GetValue<string>()));
        Assert.Equal(10, card["actions"]!.AsArray().Count(action => action!["inPlan"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task Score_says_what_the_pages_say()
    {
        using var browser = _host.OpenBrowser();
        var file = GradesInTurn();
        foreach (var unknown in new[] { "LEAD-1", "LEAD-2", "FOO-A" })
        {
            file["answers"]![unknown] = new JsonObject { ["state"] = "do-not-know" };
        }

        var visit = await Visit.ImportAsync(browser, JsonSerializer.SerializeToUtf8Bytes(file));
        var path = Path.Combine(_folder.FullName, "saved.json");
        await File.WriteAllBytesAsync(path, await visit.SaveFileAsync(), TestContext.Current.CancellationToken);

        var card = JsonNode.Parse((await ProgramRun.OfAsync("score", path)).Output)!;

        var results = await visit.GetAsync("/results");
        foreach (var function in _host.Questionnaire.Functions)
        {
            var row = results.Element($"table.scores a[href$='/functions/{function}']").Closest("tr")!;
            Assert.Equal(Shown(card["functions"]![function.Value]!), row.QuerySelector("td.score b")!.TextContent.ToLowerInvariant());
        }

        Assert.Equal("not enough information", Shown(card["functions"]!["LEAD"]!));
        Assert.Equal("not-enough-information", card["overall"]!["state"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Report_writes_the_action_report(string language)
    {
        var file = GradesInTurn();
        file["body"] = new JsonObject { ["name"] = "Senate of Exampleland" };
        var output = Path.Combine(_folder.FullName, "report.pdf");

        var run = await ProgramRun.OfAsync("report", await WriteAsync("good.json", file), "--lang", language, "--output", output);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        using var report = new PrintedReport(await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken));
        var words = _host.Content.ReportWords(_host.Words(language).Language);
        Assert.Equal(words.Format("cover.titled", ("title", words["cover.title"]), ("body", "Senate of Exampleland")), report.Title);
        Assert.Equal(words.Language.Code, report.Language);
        Assert.Equal(52, report.Headings.Count(heading => heading.Level == 4));
    }

    [Fact]
    public async Task Report_writes_two_pages_for_those_who_read_two_pages()
    {
        var output = await WriteReportAsync("summary.pdf", "--kind", "summary", "--lang", "fr");

        using var report = new PrintedReport(output);
        Assert.Equal(2, report.Pages.Count);
        Assert.Equal((_host.Content.ReportWords(_host.Words("fr").Language)["cover.titleSummary"], "fr"), (report.Title, report.Language));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task Report_tells_what_changed_since_an_earlier_assessment(string format)
    {
        var words = _host.Content.ReportWords(_host.Words("en").Language);
        var earlier = GradesInTurn();
        earlier["signedOff"] = "2025-02-01T10:00:00Z";
        earlier["answers"]!["LEAD-1"] = new JsonObject { ["state"] = "do-not-know" };
        earlier["answers"]!.AsObject().Remove("LAW-1");
        var since = await WriteAsync("earlier.json", earlier);

        var output = await WriteReportAsync($"change.{format}", "--since", since);

        var note = words.Count("change.note", 50, ("date", words.Date(new DateOnly(2025, 2, 1))));
        Says(output, format, words["change.title"]);
        Says(output, format, note);
    }

    [Fact]
    public async Task Report_without_an_earlier_assessment_tells_of_no_change()
    {
        var words = _host.Content.ReportWords(_host.Words("en").Language);

        Assert.DoesNotContain(words["change.title"], new WordReport(await WriteReportAsync("alone.docx")).Headings(2));
    }

    [Theory]
    [InlineData("pdf", "--own")]
    [InlineData("docx", "--own")]
    [InlineData("pdf", "--kind own --own")]
    public async Task Report_sets_a_participants_own_grades_beside_the_agreed_ones(string format, string options)
    {
        var words = _host.Content.ReportWords(_host.Words("en").Language);
        var own = GradesInTurn();
        own["answers"]!["LEAD-1"] = new JsonObject { ["grade"] = 3, ["comment"] = "Said to nobody else." };

        var output = await WriteReportAsync($"own.{format}", [.. options.Split(' '), await WriteAsync("own.json", own)]);

        string[] phrases = [words["cover.titleOwn"], words["own.title"], words.Count("own.higher", 3), "Said to nobody else."];
        Assert.All(phrases, phrase => Says(output, format, phrase));
    }

    [Fact]
    public async Task Report_writes_a_Word_file()
    {
        var words = _host.Content.ReportWords(_host.Words("ar").Language);
        var report = new WordReport(await WriteReportAsync("report.docx", "--lang", "ar"));

        Assert.Equal([words["cover.title"]], report.Headings(1));
        Assert.Equal("ar", report.Language[..2]);
    }

    [Fact]
    public async Task Report_writes_a_table()
    {
        var output = await WriteReportAsync("report.CSV");

        var rows = Csv.Read(System.Text.Encoding.UTF8.GetString(output)[1..]);
        Assert.Equal([0xEF, 0xBB, 0xBF], output[..3]);
        Assert.Equal(_host.Questionnaire.Criteria.Count + 1, rows.Count);
    }

    [Theory]
    [InlineData("--since")]
    [InlineData("--own")]
    public async Task A_wrong_second_file_is_refused_by_its_name_and_nothing_is_written(string option)
    {
        var file = GradesInTurn();
        file["answers"]!["LEAD-1"]!["grade"] = 9;
        var wrong = await WriteAsync("second.json", file);
        var output = Path.Combine(_folder.FullName, "never.pdf");

        var run = await ProgramRun.OfAsync("report", await WriteAsync("good.json", GradesInTurn()), option, wrong, "--output", output);

        Assert.Equal((1, "", $"{wrong}: answers.LEAD-1.grade: found 9, expected 0–5."), (run.ExitCode, run.Output, run.Errors.Trim()));
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task Report_writes_the_data_back_with_what_nobody_here_knows()
    {
        var file = GradesInTurn();
        file["kept"] = new JsonObject { ["by"] = "another program" };
        file["answers"]!["LEAD-1"]!["confidence"] = "high";
        var output = Path.Combine(_folder.FullName, "copy.json");

        var run = await ProgramRun.OfAsync("report", await WriteAsync("good.json", file), "--output", output);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var copy = JsonNode.Parse(await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken))!;
        Assert.Equal("another program", copy["kept"]!["by"]!.GetValue<string>());
        Assert.Equal("high", copy["answers"]!["LEAD-1"]!["confidence"]!.GetValue<string>());
        Assert.Equal(52, copy["answers"]!.AsObject().Count);
    }

    [Theory]
    [InlineData("score")]
    [InlineData("report")]
    public async Task A_wrong_file_is_refused_with_every_fault_named_and_nothing_is_written(string verb)
    {
        var file = GradesInTurn();
        file["scope"] = "half";
        file["answers"]!["LEAD-1"]!["grade"] = 9;
        file["answers"]!["NOPE-1"] = new JsonObject { ["grade"] = 1 };
        var path = await WriteAsync("wrong.json", file);
        var output = Path.Combine(_folder.FullName, "never.pdf");

        var run = await ProgramRun.OfAsync(verb == "score" ? [verb, path] : [verb, path, "--output", output]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        string[] faults =
        [
            $"{path}: answers.LEAD-1.grade: found 9, expected 0–5.",
            $"{path}: answers.NOPE-1: not a criterion of questionnaire 2026.1.",
            $"{path}: scope: found 'half', expected quick-check, full.",
        ];
        Assert.Equal(faults, run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task Purge_makes_the_database_and_says_how_many_were_deleted()
    {
        var run = await ProgramRun.OfAsync("purge", $"--ConnectionStrings:Assessments=Data Source={Path.Combine(_folder.FullName, "new", "assessments.db")}");

        Assert.Equal((0, "Deleted 0 assessments."), (run.ExitCode, run.Output.Trim()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private JsonObject GradesInTurn() => SampleFile.GradesInTurn(_host.Questionnaire);

    private async Task<string> WriteAsync(string name, JsonObject file)
    {
        var path = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(path, file.ToJsonString(), TestContext.Current.CancellationToken);
        return path;
    }

    private async Task<byte[]> WriteReportAsync(string name, params string[] options)
    {
        var output = Path.Combine(_folder.FullName, name);
        var run = await ProgramRun.OfAsync(["report", await WriteAsync("good.json", GradesInTurn()), .. options, "--output", output]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        return await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken);
    }

    private static void Says(byte[] file, string format, string phrase)
    {
        using var printed = format == "pdf" ? new PrintedReport(file) : null;
        Assert.Contains(PrintedReport.Bare(phrase), printed?.Text ?? PrintedReport.Bare(new WordReport(file).Text), StringComparison.Ordinal);
    }

    private static string LineWith(ProgramRun run, string words) => run.Errors.Split('\n').First(line => line.Contains(words, StringComparison.Ordinal));

    private static async Task<(int ExitCode, string Errors)> StartedAsync(string content)
    {
        var run = await ProgramRun.OfAsync("serve", $"--Content:Path={content}");
        return (run.ExitCode, run.Errors);
    }

    private static string Shown(JsonNode set) =>
        set["score"] is { } score ? score.ToJsonString() : set["state"]!.GetValue<string>().Replace('-', ' ');
}
