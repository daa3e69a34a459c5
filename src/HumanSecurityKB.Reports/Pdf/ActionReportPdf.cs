using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>The action report on paper: made to be tabled, read aloud and filed.</summary>
public static class ActionReportPdf
{
    /// <param name="words">The fixed words of reports; their language is that of the document.</param>
    public static byte[] Write(AssessmentReport report, FixedWords words, PdfWriter writer) => writer.Write(Compose(report, words));

    /// <summary>The report as blocks in reading order, from which every printed form is made.</summary>
    public static PdfDocument Compose(AssessmentReport report, FixedWords words)
    {
        var phrases = new ReportPhrases(report, words);
        var name = report.Contents.Body.Name.Trim();
        var version = ("version", (object)report.Questionnaire.Version);
        return new PdfDocument
        {
            Title = name.Length == 0 ? words["cover.title"] : words.Format("cover.titleWithBody", ("body", name)),
            Language = words.Language.Code,
            RightToLeft = words.Language.IsRightToLeft,
            Author = name,
            Subject = words["cover.subject"],
            Created = new DateTimeOffset(DateTime.SpecifyKind(report.Contents.SignedOffAt ?? report.Contents.ChangedAt, DateTimeKind.Utc)),
            RunningText = name.Length == 0 ? words.Format("running.unnamed", version) : words.Format("running.named", ("body", name), version),
            PageLabel = (page, total) => words.Format("page", ("page", page), ("total", total)),
            HasCover = true,
            Blocks =
            [
                .. CoverPart.Blocks(phrases),
                .. SummaryPart.Blocks(phrases),
                .. WhoPart.Blocks(phrases),
                .. ProfilePart.Blocks(phrases),
                .. PlanPart.Blocks(phrases),
                .. OpenPart.Blocks(phrases),
                .. SectionsPart.Blocks(phrases),
                .. GoalsPart.Blocks(phrases),
                .. MethodPart.Blocks(phrases),
                .. DecisionPart.Blocks(phrases),
            ],
        };
    }
}
