using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>The one page for those who read one page; then what else there is.</summary>
internal static class SummaryPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "summary.title"),
        ScoreTable.Of(phrases, phrases.Report.Functions, "summary.function") with { Caption = phrases.Words["summary.functions"] },
        Highlights(phrases),
        .. FirstActions(phrases),
        Overall(phrases),
        phrases.Text("summary.overallNote", ParagraphStyle.Small),
        new KeepTogether([phrases.Heading(2, "contents.title"), new TableOfContents()]),
    ];

    private static Table Highlights(ReportPhrases phrases) => new(
        [1, 1],
        [phrases.Headers("summary.strong", "summary.missing")],
        [new TableRow(
        [
            Criteria(phrases, phrases.Report.Strengths, "summary.noneStrong"),
            Criteria(phrases, phrases.Report.Gaps, "summary.noneMissing"),
        ])]);

    private static TableCell Criteria(ReportPhrases phrases, IReadOnlyList<ReportEntry> entries, string keyForNone)
    {
        if (entries.Count == 0)
        {
            return phrases.Cell(phrases.Report.Scorecard.Graded == 0 ? "summary.nothingGraded" : keyForNone);
        }

        return new TableCell([new ListBlock(false, [.. entries.Select(entry => new ListItem([Named(phrases, entry)]))])]);
    }

    private static Paragraph Named(ReportPhrases phrases, ReportEntry entry) => new([
        phrases.In(
            phrases.Words.Format("criterion.named", ("title", entry.Words.Title), ("id", entry.Criterion.Id), ("grade", phrases.ShortState(entry))),
            entry.Words.Language)]);

    private static IEnumerable<Block> FirstActions(ReportPhrases phrases)
    {
        var actions = phrases.Report.FirstActions;
        yield return new Heading(3, [phrases.Count("summary.firstActions", actions.Count)]);
        yield return actions.Count == 0
            ? phrases.Text("summary.noActions")
            : new ListBlock(true, [.. actions.Select(row => new ListItem([new Paragraph([phrases.Action(row)])]))]);
    }

    private static Table Overall(ReportPhrases phrases)
    {
        var scorecard = phrases.Report.Scorecard;
        return new Table(
            [1.3, 1, 1, 1],
            [phrases.Headers("summary.overall", "summary.range", "summary.coverage", "summary.documents")],
            [new TableRow(
            [
                new TableCell(OverallScore(phrases, scorecard.Overall)),
                new TableCell(OverallRange(phrases, scorecard.Overall)),
                new TableCell(Share(phrases, scorecard.Graded, scorecard.Applicable)),
                new TableCell(Share(phrases, scorecard.WithDocument, scorecard.Graded)),
            ])]);
    }

    private static string OverallScore(ReportPhrases phrases, OverallScore overall) => overall.Score is { } score
        ? phrases.Words.Format("score.band", ("score", score), ("band", phrases.Words[KeyOf(Bands.Of(score))]))
        : phrases.Words["score.notEnough"];

    private static string OverallRange(ReportPhrases phrases, OverallScore overall) => overall switch
    {
        { Low: null } => phrases.Words["score.notApplicable"],
        _ when overall.ExactLow == overall.ExactHigh => phrases.Words["summary.noRange"],
        _ => phrases.Words.Format("score.range", ("low", overall.Low.Value), ("high", overall.High!.Value)),
    };

    private static string Share(ReportPhrases phrases, int part, int whole) =>
        phrases.Words.Format("summary.share", ("part", part), ("whole", whole));

    private static string KeyOf(Band band) => band switch
    {
        Band.Starting => "bands.starting",
        Band.Emerging => "bands.emerging",
        Band.Developing => "bands.developing",
        Band.Established => "bands.established",
        _ => "bands.leading",
    };
}
