using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>The action report as blocks in reading order, from which every printed form is made: tabled, read aloud, edited and filed.</summary>
public static class ReportDocument
{
    /// <param name="words">The fixed words of reports; their language is that of the document.</param>
    public static PdfDocument Compose(AssessmentReport report, FixedWords words, ReportOptions options)
    {
        var phrases = new ReportPhrases(report, words);
        return new PdfDocument
        {
            Title = phrases.Title(options.Kind),
            Language = words.Language.Code,
            RightToLeft = words.Language.IsRightToLeft,
            Author = phrases.BodyName,
            Subject = words["cover.subject"],
            Created = new DateTimeOffset(DateTime.SpecifyKind(report.Contents.SignedOffAt ?? report.Contents.ChangedAt, DateTimeKind.Utc)),
            RunningText = ProvenancePart.RunningText(phrases, options.Kind),
            PageLabel = (page, total) => words.Format("page", ("page", page), ("total", total)),
            HasCover = options.Kind != ReportKind.Summary,
            Blocks = [.. BlocksOf(phrases, options)],
        };
    }

    private static IEnumerable<Block> BlocksOf(ReportPhrases phrases, ReportOptions options) => options.Kind switch
    {
        ReportKind.Summary => SummaryPart.TwoPages(phrases),
        ReportKind.Own =>
        [
            .. CoverPart.Blocks(phrases, options.Kind),
            .. SummaryPart.Page(phrases),
            .. OwnPart.Blocks(phrases, options.OwnAnswers),
            .. PlanPart.Blocks(phrases),
            .. MethodPart.Blocks(phrases),
        ],
        _ =>
        [
            .. CoverPart.Blocks(phrases, options.Kind),
            .. SummaryPart.Page(phrases),
            .. WhoPart.Blocks(phrases),
            .. ProfilePart.Blocks(phrases),
            .. DisagreementPart.Blocks(phrases),
            new PageBreak(),
            .. PlanPart.Blocks(phrases),
            .. OpenPart.Blocks(phrases),
            .. SectionsPart.Blocks(phrases),
            .. GoalsPart.Blocks(phrases),
            .. MethodPart.Blocks(phrases),
            .. options.Earlier is { } earlier ? ChangePart.Blocks(phrases, earlier) : [],
            .. DecisionPart.Blocks(phrases),
        ],
    };
}
