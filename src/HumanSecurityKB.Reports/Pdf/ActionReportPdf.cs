using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Reports.Parts;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>The action report on paper.</summary>
public static class ActionReportPdf
{
    /// <param name="words">The fixed words of reports; their language is that of the file.</param>
    public static byte[] Write(AssessmentReport report, FixedWords words, ReportOptions options, PdfWriter writer) =>
        writer.Write(ReportDocument.Compose(report, words, options));
}
