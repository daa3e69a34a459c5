using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Pdf.Tests.Reading;
using HumanSecurityKB.Reports.Pdf;
using UglyToad.PdfPig.Content;

namespace HumanSecurityKB.Reports.Tests.Pdf;

/// <summary>A report as a PDF, read back. Lines break where they like, so all of its text is without white space.</summary>
internal sealed class WrittenReport(byte[] pdf) : IDisposable
{
    public static readonly PdfWriter Writer = PdfWriter.Load();

    private readonly PdfReader _reader = new(pdf);

    public PdfReader Reader => _reader;

    public IReadOnlyList<string> Pages => [.. _reader.Pages.Select(TextOf)];

    public string Text => string.Concat(Pages);

    /// <summary>The levels of all headings, in reading order.</summary>
    public IReadOnlyList<int> HeadingLevels =>
        [.. _reader.Structure().All.Where(node => node.Type is ['H', >= '1' and <= '6']).Select(node => node.Type[1] - '0')];

    public IReadOnlyList<string> Headings(int level) => [.. _reader.Structure().OfType($"H{level}").Select(node => Squeezed(_reader.TextOf(node)))];

    public static byte[] Write(AssessmentContents contents) => Write(contents, Language.English, ReportOptions.Whole);

    public static byte[] Write(AssessmentContents contents, Language language, ReportOptions options) =>
        ActionReportPdf.Write(Samples.Report(contents, language), TestContent.ReportWordsIn(language), options, Writer);

    public static WrittenReport Of(AssessmentContents contents) => new(Write(contents));

    public static WrittenReport Of(AssessmentContents contents, ReportOptions options) => new(Write(contents, Language.English, options));

    public static WrittenReport Of(AssessmentContents contents, Language language, ReportOptions options) => new(Write(contents, language, options));

    public static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    public bool Has(string words) => Text.Contains(Squeezed(words), StringComparison.Ordinal);

    public void AssertHas(string words) => Assert.Contains(Squeezed(words), Text, StringComparison.Ordinal);

    public void AssertLacks(string words) => Assert.DoesNotContain(Squeezed(words), Text, StringComparison.Ordinal);

    /// <summary>The cells of the table with a caption, row by row, without its heads.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string caption)
    {
        var table = _reader.Structure().OfType("Table").Single(table =>
            table.Children.Any(child => child.Type == "Caption" && Squeezed(_reader.TextOf(child)) == Squeezed(caption)));
        var rows = table.Children.Where(part => part.Type == "TBody").SelectMany(part => part.OfType("TR"));
        return [.. rows.Select(row => row.Children.Select(cell => Squeezed(_reader.TextOf(cell))).ToList())];
    }

    /// <summary>The page, from 0, on which each thing stands that is said under a heading of level 2.</summary>
    /// <param name="heading">Which of these headings, from 1; what stands before the first of them is 0.</param>
    public IReadOnlyList<int> PagesUnder(int heading)
    {
        var current = 0;
        var pages = new List<int>();
        foreach (var node in _reader.Structure().All)
        {
            current += node.Type == "H2" ? 1 : 0;
            if (current == heading)
            {
                pages.AddRange(node.Contents.OfType<HumanSecurityKB.Pdf.Tests.Reading.MarkedContent>().Select(mark => _reader.PageObjects.Index().First(page => page.Item == mark.Page).Index));
            }
        }

        return pages;
    }

    public void Dispose() => _reader.Dispose();

    private static string TextOf(Page page) => Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)));
}
