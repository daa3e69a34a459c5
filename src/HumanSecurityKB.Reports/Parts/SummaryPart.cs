using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>The one page for those who read one page.</summary>
internal static class SummaryPart
{
    /// <summary>Longer actions stand whole in the plan; here they would push others off the page.</summary>
    private const int LongestAction = 160;

    /// <summary>As many as fit on one page with the rest of the summary in every language.</summary>
    private const int MostActions = 3;

    /// <summary>The summary, and what else there is.</summary>
    public static IEnumerable<Block> Page(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "summary.title"),
        .. Findings(phrases),
        .. Figures(phrases),
        new KeepTogether([phrases.Heading(2, "contents.title"), new TableOfContents()]),
    ];

    /// <summary>The summary and the profile on two pages, complete in themselves.</summary>
    public static IEnumerable<Block> TwoPages(ReportPhrases phrases) =>
    [
        phrases.Heading(1, "cover.titleSummary"),
        new Paragraph([new Inline(phrases.Words.Date(phrases.Report.Date)), .. Whose(phrases)]),
        phrases.Heading(2, "summary.title"),
        .. Findings(phrases),
        new PageBreak(),
        .. ProfilePart.Short(phrases),
        .. Figures(phrases),
        CoverPart.Notice(phrases, ReportKind.Summary),
    ];

    private static Inline[] Whose(ReportPhrases phrases) =>
        phrases.BodyName.Length == 0 ? [] : [new Inline(phrases.Words["listSeparator"]), phrases.Own(phrases.BodyName)];

    private static IEnumerable<Block> Findings(ReportPhrases phrases) =>
    [
        ScoreTable.Of(phrases, phrases.Report.Functions, "summary.function") with { Caption = phrases.Words["summary.functions"] },
        Highlights(phrases),
        .. FirstActions(phrases, [.. phrases.Report.FirstActions.Take(MostActions)]),
    ];

    private static Columns Highlights(ReportPhrases phrases) => new(
    [
        new Column(1, [phrases.Heading(3, "summary.strong"), Criteria(phrases, phrases.Report.Strengths, "summary.noneStrong")]),
        new Column(1, [phrases.Heading(3, "summary.missing"), Criteria(phrases, phrases.Report.Gaps, "summary.noneMissing")]),
    ]);

    private static Block Criteria(ReportPhrases phrases, IReadOnlyList<ReportEntry> entries, string keyForNone) => entries.Count == 0
        ? phrases.Text(phrases.Report.Scorecard.Graded == 0 ? "summary.nothingGraded" : keyForNone)
        : new ListBlock(false, [.. entries.Select(entry => new ListItem([Named(phrases, entry)]))]);

    private static Paragraph Named(ReportPhrases phrases, ReportEntry entry) => new([
        phrases.In(
            phrases.Words.Format("criterion.named", ("title", entry.Words.Title), ("id", entry.Criterion.Id), ("grade", phrases.ShortState(entry))),
            entry.Words.Language)]);

    private static IEnumerable<Block> FirstActions(ReportPhrases phrases, List<PlanRow> actions)
    {
        yield return new Heading(3, [phrases.Count("summary.firstActions", actions.Count)]);
        yield return actions.Count == 0
            ? phrases.Text("summary.noActions")
            : new ListBlock(true, [.. actions.Select(row => new ListItem([new Paragraph([Shortened(phrases.Action(row))])]))]);
    }

    private static Inline Shortened(Inline action)
    {
        var text = action.Text.ReplaceLineEndings(" ");
        if (text.Length <= LongestAction)
        {
            return action with { Text = text };
        }

        var end = text.LastIndexOf(' ', LongestAction);
        return action with { Text = $"{text[..(end > 0 ? end : LongestAction)]}…" };
    }

    /// <summary>Overall stands last and small, beside its range and coverage: the profile comes first.</summary>
    private static Block[] Figures(ReportPhrases phrases)
    {
        var scorecard = phrases.Report.Scorecard;
        return
        [
            new Callout([new Columns(
            [
                Figure(phrases, 2.1, "summary.overall", OverallScore(phrases, scorecard.Overall)),
                Figure(phrases, 1.6, "summary.range", OverallRange(phrases, scorecard.Overall)),
                Figure(phrases, 1, "summary.coverage", phrases.Share(scorecard.Graded, scorecard.Applicable)),
                Figure(phrases, 1, "summary.documents", phrases.Share(scorecard.WithDocument, scorecard.Graded)),
            ])]),
            phrases.Text("summary.overallNote", ParagraphStyle.Small),
        ];
    }

    private static Column Figure(ReportPhrases phrases, double weight, string key, string value) => new(weight,
    [
        phrases.Text(key, ParagraphStyle.Small),
        new Paragraph(value) { Style = ParagraphStyle.Lead },
    ]);

    private static string OverallScore(ReportPhrases phrases, OverallScore overall) => overall.Score is { } score
        ? phrases.Words.Format("score.band", ("score", score), ("band", phrases.Words[KeyOf(Bands.Of(score))]))
        : phrases.Words["score.notEnough"];

    private static string OverallRange(ReportPhrases phrases, OverallScore overall) => overall switch
    {
        { Low: null } => phrases.Words["score.notApplicable"],
        _ when overall.ExactLow == overall.ExactHigh => phrases.Words["summary.noRange"],
        _ => phrases.Words.Format("score.range", ("low", overall.Low.Value), ("high", overall.High!.Value)),
    };

    private static string KeyOf(Band band) => band switch
    {
        Band.Starting => "bands.starting",
        Band.Emerging => "bands.emerging",
        Band.Developing => "bands.developing",
        Band.Established => "bands.established",
        _ => "bands.leading",
    };
}
