using System.Diagnostics;
using System.Text.Json;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>What pdf.js, the reader of Firefox, makes of our files, on machines that have Node and the package.</summary>
public sealed class PdfJsTests
{
    [Fact]
    public void Headings_tables_and_figures_come_out_with_their_words()
    {
        var document = Samples.Document(
            new Heading(1, "Report"),
            new Heading(2, "Part"),
            new Table(
                [1, 1],
                [new TableRow([new("Name"), new("Share")])],
                [new TableRowGroup([new TableRow([new("North") { IsRowHeader = true }, new("41")])]) { Heading = [new Inline("Regions")] }]),
            new MarginNote([new Paragraph("aside")], [new Paragraph(Samples.Text(3))]),
            new Figure(Samples.Drawing(), "A circle in a frame"));
        var nodes = Read(document);

        Assert.Equal(["Document", "H1", "H2", "Table", "THead", "TR", "TH", "TH", "TBody", "TR", "TH", "TR", "TH", "TD", "Figure"], nodes.Select(node => node.Role).Where(role => role is not ("P" or "Div")));
        Assert.Equal(["Report", "Part"], nodes.Where(node => node.Role is "H1" or "H2").Select(node => node.Text));
        Assert.Equal(["Name", "Share", "Regions", "North"], nodes.Where(node => node.Role == "TH").Select(node => node.Text));
        Assert.Equal(["aside", Samples.Text(3).Trim()], nodes.Where(node => node.Role == "P").Select(node => node.Text).TakeLast(2));
        Assert.Equal("A circle in a frame", Assert.Single(nodes, node => node.Role == "Figure").Alt);
    }

    [Fact]
    public void Arabic_text_comes_out_in_logical_order()
    {
        var nodes = Read(Samples.ArabicDocument(new Heading(1, "تقرير العمل"), new Paragraph(Samples.ArabicSentence)));

        Assert.Equal("تقرير العمل", Assert.Single(nodes, node => node.Role == "H1").Text);
        Assert.StartsWith("يلخص هذا التقرير ما اقترحه", Assert.Single(nodes, node => node.Role == "P").Text, StringComparison.Ordinal);
    }

    /// <summary>The elements of all pages, each before those in it.</summary>
    private static List<Element> Read(PdfDocument document)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, Samples.Writer.Write(document));
            var script = Path.Combine(AppContext.BaseDirectory, "pdfjs", "read-structure.mjs");
            using var process = Process.Start(new ProcessStartInfo(Node(), [script, Modules(), file]) { RedirectStandardOutput = true })!;
            using var pages = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
            return [.. pages.RootElement.EnumerateArray().SelectMany(WithChildren).Where(node => node.Role != "Root")];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<Element> WithChildren(JsonElement node)
    {
        var alternative = node.TryGetProperty("alt", out var alt) ? alt.GetString() : null;
        var self = new Element(node.GetProperty("role").GetString()!, node.GetProperty("text").GetString()!.Trim(), alternative);
        return node.GetProperty("children").EnumerateArray().SelectMany(WithChildren).Prepend(self);
    }

    private static string Node()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var node = folders.Select(folder => Path.Combine(folder, "node")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(node is null, "node is not installed here.");
        return node!;
    }

    /// <summary>Where tests/run.sh installs the package: beside the folder with the built programs.</summary>
    private static string Modules()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "pdfjs", "node_modules", "pdfjs-dist")))
        {
            folder = folder.Parent;
        }

        Assert.SkipWhen(folder is null, "pdf.js is not installed here; tests/run.sh does it where there is npm.");
        return Path.Combine(folder!.FullName, "pdfjs", "node_modules");
    }

    private sealed record Element(string Role, string Text, string? Alt);
}
