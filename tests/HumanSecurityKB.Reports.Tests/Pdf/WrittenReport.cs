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

    public IReadOnlyList<string> Pages() => [.. _reader.Pages.Select(TextOf)];

    public string Text() => string.Concat(Pages());

    /// <summary>The levels of all headings, in reading order.</summary>
    public IReadOnlyList<int> HeadingLevels() =>
        [.. _reader.Structure().All.Where(node => node.Type is ['H', >= '1' and <= '6']).Select(node => node.Type[1] - '0')];

    public IReadOnlyList<string> Headings(int level) => [.. _reader.Structure().OfType($"H{level}").Select(node => Squeezed(_reader.TextOf(node)))];

    public static byte[] Write(AssessmentContents contents) => Write(contents, Language.English, ReportOptions.Whole);

    public static byte[] Write(AssessmentContents contents, Language language, ReportOptions options) =>
        ActionReportPdf.Write(Samples.Report(contents, language), TestContent.ReportWordsIn(language), options, Writer);

    public static WrittenReport Of(AssessmentContents contents) => new(Write(contents));

    public static WrittenReport Of(AssessmentContents contents, ReportOptions options) => new(Write(contents, Language.English, options));

    public static WrittenReport Of(AssessmentContents contents, Language language, ReportOptions options) => new(Write(contents, language, options));

    public static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    public void AssertHas(string words) => Assert.Contains(Squeezed(words), Text(), StringComparison.Ordinal);

    public void AssertLacks(string words) => Assert.DoesNotContain(Squeezed(words), Text(), StringComparison.Ordinal);

    /// <summary>The cells of a table, row by row, without its heads.</summary>
    /// <param name="name">Its caption, or the heading before it.</param>
    public IReadOnlyList<IReadOnlyList<string>> Table(string name)
    {
        var rows = TableNamed(Squeezed(name)).Children.Where(part => part.Type == "TBody").SelectMany(part => part.OfType("TR"));
        return [.. rows.Select(row => row.Children.Select(cell => Squeezed(_reader.TextOf(cell))).ToList())];
    }

    /// <summary>The pages, from 0, on which each part stands: first what comes before any heading of level 2, then what is under each of them.</summary>
    public IReadOnlyList<IReadOnlyList<int>> PagesOfParts()
    {
        var pages = _reader.PageObjects.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var parts = new List<List<int>> { new() };
        foreach (var node in _reader.Structure().All)
        {
            if (node.Type == "H2")
            {
                parts.Add([]);
            }

            parts[^1].AddRange(node.Contents.OfType<HumanSecurityKB.Pdf.Tests.Reading.MarkedContent>().Select(mark => pages[mark.Page]));
        }

        return [.. parts.Select(part => part.Distinct().ToList())];
    }

    public void Dispose() => _reader.Dispose();

    private StructureNode TableNamed(string name)
    {
        var nodes = _reader.Structure().All.ToList();
        var named = nodes.FindIndex(node => node.Type is "Caption" or ['H', ..] && Squeezed(_reader.TextOf(node)) == name);
        return nodes[named].Type == "Caption"
            ? nodes.Last(node => node.Type == "Table" && node.Children.Contains(nodes[named]))
            : nodes.Skip(named).First(node => node.Type == "Table");
    }

    private static string TextOf(Page page) => Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)));
}
