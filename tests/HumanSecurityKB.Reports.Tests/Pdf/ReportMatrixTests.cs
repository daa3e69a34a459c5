using HumanSecurityKB.Pdf.Tests.Lint;

namespace HumanSecurityKB.Reports.Tests.Pdf;

/// <summary>Every kind of report, in every language, from every sample.</summary>
public class ReportMatrixTests
{
    public static MatrixTheoryData<string, string, string> All { get; } = new(Kinds, Samples.Languages, Samples.All.Keys);

    public static MatrixTheoryData<string, string> OrdinarySamples { get; } = new(Samples.Languages, Samples.Ordinary);

    private static IEnumerable<string> Kinds => ReportOptions.Kinds.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_report_keeps_the_rules_of_accessible_files_and_has_title_language_and_headings_in_order(string kind, string language, string sample)
    {
        var (written, words) = (Write(kind, language, sample), TestContent.ReportWordsIn(Samples.LanguageOf(language)));
        using var report = new WrittenReport(written);

        Assert.Empty(PdfLint.Check(written));
        Assert.StartsWith(words[TitleKeyOf(kind)], report.Reader.Document.Information.Title, StringComparison.Ordinal);
        Assert.Equal(language, report.Reader.Text(report.Reader.Catalog, "Lang"));
        Assert.Equal(1, report.HeadingLevels[0]);
        Assert.Single(report.HeadingLevels, 1);
        Assert.All(report.HeadingLevels.Zip(report.HeadingLevels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    private static byte[] Write(string kind, string language, string sample) =>
        WrittenReport.Write(Samples.All[sample](), Samples.LanguageOf(language), OptionsFor(kind));

    private static ReportOptions OptionsFor(string kind) => kind switch
    {
        "summary" => ReportOptions.Summary,
        "own" => ReportOptions.ForParticipant(Samples.OwnAnswers()),
        _ => ReportOptions.Whole with { Earlier = Samples.Report(Samples.EarlierSenate()) },
    };

    private static string TitleKeyOf(string kind) => kind switch
    {
        "summary" => "cover.titleSummary",
        "own" => "cover.titleOwn",
        _ => "cover.title",
    };
}
