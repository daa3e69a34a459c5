using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Reports.Pdf;

namespace HumanSecurityKB.Reports.Word;

/// <summary>The action report for those who edit it: the same blocks as on paper, in styles that Word knows.</summary>
public static class ActionReportWord
{
    /// <param name="words">The fixed words of reports; their language is that of the document.</param>
    public static byte[] Write(AssessmentReport report, FixedWords words) => WordWriter.Write(ActionReportPdf.Compose(report, words));
}
