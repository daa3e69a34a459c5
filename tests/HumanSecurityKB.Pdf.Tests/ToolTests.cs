using System.ComponentModel;
using System.Diagnostics;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>What other people's programs say of our files, on machines that have them.</summary>
public sealed class ToolTests
{
    public static TheoryData<string> Documents => ["everything", "arabic", "stress"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Qpdf_finds_no_fault(string name)
    {
        var output = Run("qpdf", name, "--check");

        Assert.Contains("No syntax or stream encoding errors", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Pdfinfo_sees_a_tagged_file(string name)
    {
        var output = Run("pdfinfo", name);

        Assert.Matches("Tagged: +yes", output);
        Assert.DoesNotContain("Error", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Pdffonts_sees_every_font_embedded_cut_and_mapped(string name)
    {
        var fonts = Run("pdffonts", name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches("yes +yes +yes", font));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Mutool_draws_every_page_without_complaint(string name)
    {
        var output = Run("mutool", name, "draw", "-q", "-r", "20", "-o", Path.Combine(Path.GetTempPath(), "%d.discard.png"));
        output = output.Replace("warning: ICC support is not available", "", StringComparison.Ordinal); // said of mutool itself

        Assert.DoesNotContain("error", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Arabic_text_comes_out_in_logical_order()
    {
        var output = Run("pdftotext", "arabic").Normalize(System.Text.NormalizationForm.FormKC);

        Assert.Contains("يلخص هذا التقرير ما اقترحه", output, StringComparison.Ordinal);
        Assert.Contains("ITU-D", output, StringComparison.Ordinal);
    }

    private static string Run(string tool, string name, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(file, Pdf(name));
            string[] output = tool == "pdftotext" ? ["-"] : [];
            return Start(tool, [.. arguments, file, .. output]);
        }
        finally
        {
            System.IO.File.Delete(file);
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

    private static byte[] Pdf(string name) => Samples.Writer.Write(name switch
    {
        "everything" => Samples.Everything(),
        "arabic" => Samples.EverythingInArabic(),
        _ => Samples.Stress(),
    });
}
