using HumanSecurityKB.Pdf.Tests.Lint;

namespace HumanSecurityKB.Reports.Tests.Pdf;

/// <summary>Kinds of reports, in every language, from every sample. French and Spanish are set alike in all but the words.</summary>
public class ReportMatrixTests
{
    public static TheoryData<string, string, string> All { get; } =
    [
        .. new MatrixTheoryData<string, string, string>(["whole"], ["en", "ar"], Samples.All.Keys),
        .. new MatrixTheoryData<string, string, string>(["whole"], ["fr", "es"], ["a full report", "hostile words"]),
        .. new MatrixTheoryData<string, string, string>(["summary"], Samples.Languages, Samples.All.Keys),
        .. new MatrixTheoryData<string, string, string>(["own"], Samples.Languages, ["a full report", "nothing answered", "the longest words"]),
    ];

    public static MatrixTheoryData<string, string> OrdinarySamples { get; } = new(Samples.Languages, Samples.Ordinary);

    public static MatrixTheoryData<string, string, string> OrdinaryWithCover { get; } = new(["whole", "own"], Samples.Languages, Samples.Ordinary);

    public static MatrixTheoryData<string, string> ExtremeSamples { get; } = new(Samples.Languages, Samples.All.Keys.Except(Samples.Ordinary));

    [Theory]
    [MemberData(nameof(All))]
    public void A_report_keeps_the_rules_of_accessible_files_and_has_title_language_and_headings_in_order(string kind, string language, string sample)
    {
        var (written, words) = (Write(kind, language, sample), TestContent.ReportWordsIn(Samples.LanguageOf(language)));
        using var report = new WrittenReport(written);

        Assert.Empty(PdfLint.Check(written));
        Assert.StartsWith(words[TitleKeyOf(kind)], report.Reader.Document.Information.Title, StringComparison.Ordinal);
        Assert.Equal(language, report.Reader.Text(report.Reader.Catalog, "Lang"));
        var levels = report.HeadingLevels();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(OrdinarySamples))]
    public void The_summary_kind_has_two_pages(string language, string sample)
    {
        using var report = new WrittenReport(Write("summary", language, sample));

        Assert.Equal(2, report.Reader.Pages.Count);
    }

    /// <summary>A name of 5,000 letters needs its room; nothing else in the summary grows without end.</summary>
    [Theory]
    [MemberData(nameof(ExtremeSamples))]
    public void The_summary_kind_stays_short_whatever_was_typed(string language, string sample)
    {
        using var report = new WrittenReport(Write("summary", language, sample));

        Assert.InRange(report.Reader.Pages.Count, 2, 4);
        Assert.Single(report.PagesOfParts()[2]);
    }

    [Theory]
    [MemberData(nameof(OrdinaryWithCover))]
    public void The_summary_of_a_longer_report_is_the_page_after_the_cover(string kind, string language, string sample)
    {
        using var report = new WrittenReport(Write(kind, language, sample));

        var parts = report.PagesOfParts();
        Assert.Equal([0], parts[0]);
        Assert.Equal([1], parts[1]);
    }

    private static byte[] Write(string kind, string language, string sample) =>
        WrittenReport.Write(Samples.All[sample](), Samples.LanguageOf(language), Samples.OptionsFor(kind));

    private static string TitleKeyOf(string kind) => kind switch
    {
        "summary" => "cover.titleSummary",
        "own" => "cover.titleOwn",
        _ => "cover.title",
    };
}
