using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Reports.Tests.Data;
using HumanSecurityKB.Reports.Tests.Pdf;
using HumanSecurityKB.Reports.Tests.Word;

namespace HumanSecurityKB.Reports.Tests;

/// <summary>Whatever comes in, a valid file comes out.</summary>
public class BadInputTests
{
    /// <summary>By what is bad in it. Limits hold where people type, not here.</summary>
    private static readonly Dictionary<string, Func<AssessmentContents>> _inputs = new()
    {
        ["emoji"] = () => Saying("👨‍👩‍👧 🙂🙂 🏳️‍🌈 ☺️ 1️⃣ 🇪🇬"),
        ["lone surrogates"] = () => Saying("\uD83D and \uDC00\uDC00."),
        ["NUL"] = () => Saying("before\0after\0"),
        ["controls"] = () => Saying("bell \a, backspace \b, vertical tab \v, form feed \f, escape \u001B, delete \u007F, next line \u0085, \uFFFE, \uFFFF"),
        ["direction overrides"] = () => Saying("\u202Eright to left\u202C \u2067isolated\u2069 \u202B and never closed"),
        ["closed isolates that were never opened"] = () => Saying("\u2069\u2069\u202C a \u2069 b"),
        ["line ends of every kind"] = () => Saying("a\rb\r\nc\n\n\nd\u2028e\u2029f"),
        ["invisible characters"] = () => Saying("soft\u00ADhyphen, zero\u200Bwidth, joiner\u200D, \uFEFFmark, \u2060"),
        ["white space only"] = () => Saying(" \t\n\u00A0\u3000 "),
        ["Hebrew"] = () => Saying("שלום לכולם, 25 חברים (ITU-D)"),
        ["Thai"] = () => Saying("สวัสดีชาวโลก"),
        ["a hundred marks on one letter"] = () => Saying("a" + new string('\u0301', 100)),
        ["one word of 2,000 letters"] = () => Saying(new string('W', 2_000)),
        ["syntax of PDF, XML and spreadsheets"] = () => Saying("(\\) <</Type/Catalog>> endstream %%EOF )Tj ]]> &amp; <w:p/> =cmd|'/c calc'!A1, \"quoted\""),
        ["an empty assessment"] = () => Samples.Contents(new Dictionary<CriterionId, Answer>()),
        ["an empty quick check"] = () => Samples.Contents(new Dictionary<CriterionId, Answer>(), Scope.QuickCheck),
        ["the first of all days"] = () => On(DateTime.MinValue),
        ["the last of all days"] = () => On(DateTime.MaxValue),
    };

    public static TheoryData<string> Names => [.. _inputs.Keys];

    public static MatrixTheoryData<string, string> Inputs { get; } = new(_inputs.Keys, ["en", "ar"]);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_pdf_is_valid(string input, string language) =>
        Assert.Empty(PdfLint.Check(WrittenReport.Write(_inputs[input](), Samples.LanguageOf(language), OptionsFor(input))));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_word_file_is_valid(string input) =>
        Assert.Empty(FaultsOf(WordSamples.Report(_inputs[input](), Samples.LanguageOf("ar"), OptionsFor(input))));

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_table_of_answers_is_valid(string input, string language)
    {
        var report = Samples.Report(_inputs[input](), Samples.LanguageOf(language));

        var table = CsvTable.Read(CsvFile.Write(report, TestContent.ReportWordsIn(Samples.LanguageOf(language))));

        Assert.Equal(report.Entries.Select(entry => entry.Criterion.Id.Value), table.Column(0));
        Assert.All(table.Rows, row => Assert.Equal(19, row.Count));
    }

    [Fact]
    public void A_plan_of_10_000_actions_is_printed_whole_in_every_form()
    {
        var contents = Planning(10_000);
        var report = Samples.Report(contents);

        var pdf = WrittenReport.Writer.WriteCounted(Parts.ReportDocument.Compose(report, TestContent.ReportWords, ReportOptions.Whole));
        using var word = new WordFile(WordSamples.Report(contents));
        var table = CsvTable.Read(CsvFile.Write(report, TestContent.ReportWords));

        Assert.InRange(pdf.PageCount, 500, 2_000);
        Assert.Equal(10_001, word.Tables.Max(rows => rows.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Count()));
        Assert.Equal(10_000, table.Cell("LAW-1", "Action").Split(" | ").Length);
    }

    /// <summary>Checking takes longer than writing: a tenth shows every page turn that ten times as many would.</summary>
    [Fact]
    public void A_plan_of_1_000_actions_is_valid_in_every_form()
    {
        var contents = Planning(1_000);

        Assert.Empty(PdfLint.Check(WrittenReport.Write(contents)));
        Assert.Empty(FaultsOf(WordSamples.Report(contents)));
    }

    /// <summary>The same once more as the earlier assessment, whose words are printed as well.</summary>
    private static ReportOptions OptionsFor(string input) => ReportOptions.Whole with { Earlier = Samples.Report(_inputs[input]()) };

    private static AssessmentContents Saying(string words) => Samples.WithWords(words, words);

    private static AssessmentContents On(DateTime moment)
    {
        var time = DateTime.SpecifyKind(moment, DateTimeKind.Utc);
        var (day, contents) = (DateOnly.FromDateTime(moment), Samples.SenateWithPlan());
        var answers = contents.Sheet.Answers.ToDictionary(pair => pair.Key, pair => pair.Value with { Evidence = [.. pair.Value.Evidence.Select(item => item with { Date = day })] });
        return contents with
        {
            Sheet = contents.Sheet with { Answers = answers },
            CreatedAt = time,
            ChangedAt = time,
            SignedOffAt = time,
            Plan = [.. contents.Plan!.Select(action => action with { Due = day })],
        };
    }

    private static AssessmentContents Planning(int count) => Samples.Senate() with
    {
        Plan = [.. Enumerable.Range(1, count).Select(number => new PlannedAction(Samples.Id("LAW-1"), $"Action {number}", "Bureau", DateOnly.MaxValue, ActionStatus.Planned))],
    };

    private static List<string> FaultsOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
        return [.. errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Take(10)];
    }
}
