using HumanSecurityKB.Pdf;

namespace HumanSecurityKB.Web.Settings;

/// <summary>Fonts that a report needs beyond the built-in ones, for people who write in Chinese, Hebrew or Thai.</summary>
internal static class ReportFonts
{
    private const string Key = "Reports:Fonts";

    /// <exception cref="InvalidSettingException">A file is missing, or no font that can be embedded.</exception>
    public static PdfWriter LoadWriter(IConfiguration configuration)
    {
        var files = FilesIn(configuration);
        try
        {
            return PdfWriter.Load(files);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InvalidSettingException(Key, configuration[Key], $"TrueType files with ';' between them ({problem.Message})");
        }
    }

    /// <summary>Reading fonts takes a tenth of a second, which the start is spared unless it could fail.</summary>
    public static bool AreConfigured(IConfiguration configuration) => FilesIn(configuration).Length > 0;

    private static string[] FilesIn(IConfiguration configuration) =>
        (configuration[Key] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
