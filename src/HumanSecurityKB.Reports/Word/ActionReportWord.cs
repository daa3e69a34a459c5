using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Reports.Parts;

namespace HumanSecurityKB.Reports.Word;

/// <summary>The action report for those who edit it: the same blocks as on paper, in styles that Word knows.</summary>
public static class ActionReportWord
{
    /// <param name="words">The fixed words of reports; their language is that of the document.</param>
    public static byte[] Write(AssessmentReport report, FixedWords words, ReportOptions options) =>
        WordWriter.Write(ReportDocument.Compose(report, words, options));
}
