using System.Text;

namespace HumanSecurityKB.Reports.Tests.Sheets;

/// <summary>A sheet as other people's programs read it.</summary>
internal static class DrawnSheet
{
    /// <summary>Its words, which poppler puts into logical order in Arabic too.</summary>
    public static string Read(byte[] file) => InFolder(file, (_, path) => Plain(Tool.Run("pdftotext", path, "-")));

    /// <summary>Letters and digits alone: in Arabic, poppler puts some vowels and commas before what they follow.</summary>
    public static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    /// <summary>The codes on the pages as they are drawn, words and cutting lines and all.</summary>
    public static string[] ReadQrCodes(byte[] file) => InFolder(file, (folder, path) =>
    {
        Tool.Run("pdftoppm", "-r", "200", "-gray", path, Path.Combine(folder.FullName, "page"));
        var pages = folder.GetFiles("page*").Select(page => page.FullName).Order();
        return Tool.Run("zbarimg", ["--nodbus", "--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", .. pages]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    });

    private static T InFolder<T>(byte[] file, Func<DirectoryInfo, string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "sheet.pdf");
            File.WriteAllBytes(path, file);
            return read(folder, path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
