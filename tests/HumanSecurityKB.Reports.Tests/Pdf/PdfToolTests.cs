using System.Text;

namespace HumanSecurityKB.Reports.Tests.Pdf;

/// <summary>What other people's programs say of real reports, on machines that have them.</summary>
public class PdfToolTests
{
    public static TheoryData<string> Names => ["report.en.pdf", "report.ar.pdf", "summary.fr.pdf", "summary.ar.pdf", "own.en.pdf", "stress.pdf"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Qpdf_finds_no_fault(string name)
    {
        var output = Run(PdfSamples.All[name], file => Tool.Run("qpdf", "--check", file));

        Assert.Contains("No syntax or stream encoding errors", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pdffonts_sees_every_font_embedded_cut_and_mapped(string name)
    {
        var fonts = Run(PdfSamples.All[name], file => Tool.Run("pdffonts", file)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches("yes +yes +yes", font));
    }

    /// <summary>A quick check, because pdfinfo takes seconds for a full report.</summary>
    [Fact]
    public void Pdfinfo_reads_headings_tables_and_figures_of_a_report_in_order() => AssertFollowing(
        Run(QuickCheckWithEverything, file => Tool.Run("pdfinfo", "-struct-text", file)),
        [
            "Figure", "H1", "Action report", "H2", "Summary", "Table", "THead", "TH", "Function", "/Scope /Row", "Leadership and mandate", "H3", "Strong", "H3", "To improve first", "H3", "First actions",
            "H2", "Contents", "TOC", "H2", "The body and who took part", "H2", "Profile", "Table", "H2", "Where views differed", "Table", "median",
            "H2", "Action plan", "Table", "H2", "What is open", "H2", "Answers, section by section", "H3", "Leadership and mandate", "H4", "LEAD-1",
            "H2", "Links to the Sustainable Development Goals", "Table", "H2", "How the figures were worked out", "H2", "What changed", "Table", "H2", "Draft decision",
        ]);

    [Fact]
    public void Pdfinfo_reads_the_summary_in_order() => AssertFollowing(
        Run(PdfSamples.All["summary.en.pdf"], file => Tool.Run("pdfinfo", "-struct-text", file)),
        ["H1", "Action report in two pages", "H2", "Summary", "Table", "H3", "Strong", "L ", "H3", "First action", "L ", "H2", "Profile", "Table", "Figure", "Overall", "47 of 51", "A self-assessment"]);

    [Theory]
    [InlineData("report.ar.pdf")]
    [InlineData("summary.ar.pdf")]
    public void Arabic_words_come_out_in_logical_order_and_the_fingerprint_in_one_piece(string name)
    {
        var text = Run(PdfSamples.All[name], file => Tool.Run("pdftotext", file, "-")).Normalize(NormalizationForm.FormKC);
        var words = TestContent.ReportWordsIn(Samples.LanguageOf("ar"));
        var report = Samples.Report(Samples.SenateWithCommittee());

        Assert.All(
            [words["summary.title"], words["summary.strong"], words["summary.overall"], words["profile.title"]],
            heading => Assert.Contains(heading.Normalize(NormalizationForm.FormKC), text, StringComparison.Ordinal));
        Assert.Contains(report.Fingerprint.ToString(), text, StringComparison.Ordinal);
    }

    private static byte[] QuickCheckWithEverything() => WrittenReport.Write(
        Samples.QuickCheck() with { Committee = Samples.SenateWithCommittee().Committee }, Samples.LanguageOf("en"), Samples.OptionsFor("whole"));

    private static string Run(Func<byte[]> report, Func<string, string> run)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, report());
            return run(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void AssertFollowing(string output, IEnumerable<string> expected)
    {
        var place = 0;
        Assert.All(expected, words =>
        {
            var next = output.IndexOf(words, place, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{words} does not follow in {output[Math.Min(place, output.Length)..]}");
            place = next + words.Length;
        });
    }
}
