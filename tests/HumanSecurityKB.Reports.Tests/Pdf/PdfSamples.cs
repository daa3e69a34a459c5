using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Reports.Tests.Pdf;

/// <summary>Reports that are written to be looked at, and given to other people's programs.</summary>
internal static class PdfSamples
{
    /// <summary>All scripts that have fonts, and some that have none, in one line.</summary>
    private const string MixedScripts =
        "Σωκράτης, Київ, Đặng, İstanbul; قال 25 عضوًا (ITU-D، المادة 12.4) إن الميزانية 2026 غير كافية; שלום, สวัสดี, 人間の安全保障, हिन्दी; 👨‍👩‍👧 a̐éö̲ ﬁ";

    public static Dictionary<string, Func<byte[]>> All { get; } = new()
    {
        ["report.en.pdf"] = () => Write(Language.English, "whole"),
        ["report.fr.pdf"] = () => Write(Language.French, "whole"),
        ["report.es.pdf"] = () => Write(Language.Spanish, "whole"),
        ["report.ar.pdf"] = () => Write(Language.Arabic, "whole"),
        ["summary.en.pdf"] = () => Write(Language.English, "summary"),
        ["summary.fr.pdf"] = () => Write(Language.French, "summary"),
        ["summary.es.pdf"] = () => Write(Language.Spanish, "summary"),
        ["summary.ar.pdf"] = () => Write(Language.Arabic, "summary"),
        ["own.en.pdf"] = () => Write(Language.English, "own"),
        ["stress.pdf"] = () => WrittenReport.Write(Samples.WithWords(MixedScripts, "https://parliament.example/?q=人間"), Language.Arabic, ReportOptions.Whole),
    };

    private static byte[] Write(Language language, string kind) =>
        WrittenReport.Write(Samples.SenateWithCommittee(), language, Samples.OptionsFor(kind));
}
