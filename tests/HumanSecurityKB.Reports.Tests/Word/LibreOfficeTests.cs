using System.Text;

namespace HumanSecurityKB.Reports.Tests.Word;

/// <summary>What another word processor makes of our files, on machines that have it.</summary>
public sealed class LibreOfficeTests
{
    [Theory]
    [InlineData("full.en", "Action report", "Draft decision", "Leadership and mandate", "23 November 2026 · Senate of Exampleland")]
    [InlineData("full.ar", "المحتويات", "خطة العمل", "مشروع قرار", "من أين جاء النهج")]
    [InlineData("quick.ar", "الملخص", "Representation")]
    [InlineData("stress.en", "Too deep", "deepest", "after a page break")]
    [InlineData("blocks.ar", "Group one", "first again")]
    public void Headings_and_words_come_through(string name, params string[] words)
    {
        var text = Squeezed(TextOf(name));

        Assert.All(words, expected => Assert.Contains(Squeezed(expected), text, StringComparison.Ordinal));
    }

    private static string TextOf(string name)
    {
        var folder = Directory.CreateTempSubdirectory("word-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "report.docx"), WordSamples.All[name]());
            Tool.Run("soffice", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "report.docx"));
            return Tool.Run("pdftotext", Path.Combine(folder, "report.pdf"), "-");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Lines break where they like, and a PDF spells Arabic with the shapes of its letters.</summary>
    private static string Squeezed(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => char.IsLetterOrDigit(letter)));
}
