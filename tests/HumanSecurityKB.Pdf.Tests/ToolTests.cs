using System.ComponentModel;
using System.Diagnostics;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>What other people's programs say of our files, on machines that have them.</summary>
public sealed class ToolTests
{
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Qpdf_finds_no_fault(string name)
    {
        var output = Run("qpdf", name, "--check");

        Assert.Contains("No syntax or stream encoding errors", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Pdfinfo_sees_a_tagged_file(string name)
    {
        var output = Run("pdfinfo", name);

        Assert.Matches("Tagged: +yes", output);
        Assert.DoesNotContain("Error", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Pdffonts_sees_every_font_embedded_cut_and_mapped(string name)
    {
        var fonts = Run("pdffonts", name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches("yes +yes +yes", font));
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Mutool_draws_every_page_without_complaint(string name)
    {
        var output = Run("mutool", name, "draw", "-q", "-r", "20", "-o", Path.Combine(Path.GetTempPath(), "%d.discard.png"));
        output = output.Replace("warning: ICC support is not available", "", StringComparison.Ordinal); // said of mutool itself

        Assert.DoesNotContain("error", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Pdfinfo_reads_headings_tables_and_figures_in_order()
    {
        var document = Samples.Document(
            new Heading(1, "One"),
            new MarginNote([new Paragraph("Two")], [new Paragraph("Three")]),
            new Columns([new Column(1, [new Heading(2, "Four")]), new Column(1, [new Paragraph("Five")])]),
            new Table([1, 1], [new TableRow([new("Six"), new("Seven")])], [new TableRowGroup([new TableRow([new("Nine") { IsRowHeader = true }, new("Ten")])]) { Heading = [new Inline("Eight")] }]),
            new Figure(Samples.Drawing(), "A circle") { Caption = "Eleven" });
        var output = Run("pdfinfo", document, "-struct-text");
        string[] expected =
        [
            "H1", "One", "P ", "Two", "P ", "Three", "H2", "Four", "P ", "Five",
            "Table", "THead", "TH", "/Scope /Column", "Six", "TH", "Seven", "TBody", "TH", "/ColSpan 2", "Eight", "TR", "TH", "/Scope /Row", "Nine", "TD", "Ten",
            "Figure", "Label", "P ", "Eleven",
        ];

        var place = 0;
        Assert.All(expected, words =>
        {
            place = output.IndexOf(words, place, StringComparison.Ordinal);
            Assert.True(place >= 0, $"{words} does not follow in {output}");
        });
    }

    [Fact]
    public void Arabic_text_comes_out_in_logical_order()
    {
        var output = Run("pdftotext", "everything in Arabic").Normalize(System.Text.NormalizationForm.FormKC);

        Assert.Contains("يلخص هذا التقرير ما اقترحه", output, StringComparison.Ordinal);
        Assert.Contains("ITU-D", output, StringComparison.Ordinal);
    }

    private static string Run(string tool, string name, params string[] arguments) => Run(tool, Samples.Named(name), arguments);

    private static string Run(string tool, PdfDocument document, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, Samples.Writer.Write(document));
            string[] output = tool == "pdftotext" ? ["-"] : [];
            return Start(tool, [.. arguments, file, .. output]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Start(string tool, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.GetAwaiter().GetResult();
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{tool} is not installed here.");
            throw;
        }
    }
}
