using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>The one page for those who read one page.</summary>
internal static class SummaryPart
{
    /// <summary>Longer actions stand whole in the plan; here they would push others off the page.</summary>
    private const int LongestAction = 160;

    /// <summary>One line of Arabic, whose lines are higher: all actions stay on the page.</summary>
    private const int LongestArabicAction = 72;

    /// <summary>As many as fit on the first of two pages in every language.</summary>
    private const int ActionsOnTwoPages = 3;

    /// <summary>The summary, and what else there is.</summary>
    public static IEnumerable<Block> Page(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "summary.title"),
        .. Findings(phrases, phrases.Report.FirstActions.Count, phrases.IsRightToLeft ? LongestArabicAction : LongestAction),
        .. Figures(phrases),
        new KeepTogether([phrases.Heading(2, "contents.title"), new TableOfContents()]),
    ];

    /// <summary>The summary and the profile on two pages, complete in themselves.</summary>
    public static IEnumerable<Block> TwoPages(ReportPhrases phrases) =>
    [
        phrases.Heading(1, "cover.titleSummary"),
        new Paragraph([.. CoverPart.WhoseAndWhen(phrases, phrases.Words["running.separator"])]),
        phrases.Heading(2, "summary.title"),
        .. Findings(phrases, ActionsOnTwoPages, LongestAction),
        new PageBreak(),
        .. ProfilePart.Short(phrases),
        .. Figures(phrases),
        CoverPart.Notices(phrases, ReportKind.Summary),
    ];

    private static IEnumerable<Block> Findings(ReportPhrases phrases, int actionCount, int longestAction) =>
    [
        ScoreTable.Of(phrases, phrases.Report.Functions, "summary.function") with { Caption = phrases.Words["summary.functions"] },
        Highlights(phrases),
        .. FirstActions(phrases, [.. phrases.Report.FirstActions.Take(actionCount)], longestAction),
    ];

    private static Columns Highlights(ReportPhrases phrases) => new(
    [
        new Column(1, [phrases.Heading(3, "summary.strong"), Criteria(phrases, phrases.Report.Strengths, "summary.noneStrong")]),
        new Column(1, [phrases.Heading(3, "summary.missing"), Criteria(phrases, phrases.Report.Gaps, "summary.noneMissing")]),
    ]);

    private static Block Criteria(ReportPhrases phrases, IReadOnlyList<ReportEntry> entries, string keyForNone) => entries.Count == 0
        ? phrases.Text(phrases.Report.Scorecard.Graded == 0 ? "summary.nothingGraded" : keyForNone)
        : new ListBlock(false, [.. entries.Select(entry => new ListItem([Named(phrases, entry)]))]);

    private static Paragraph Named(ReportPhrases phrases, ReportEntry entry)
    {
        var state = entry.Answer is { NeedsDocument: true } ? phrases.List([phrases.ShortState(entry), phrases.Words["grade.noDocument"]]) : phrases.ShortState(entry);
        return new Paragraph([
            phrases.In(entry.Words.Title, entry.Words.Language),
            phrases.Say("criterion.named", ("id", phrases.Id(entry)), ("grade", state)),
        ]);
    }

    private static IEnumerable<Block> FirstActions(ReportPhrases phrases, List<PlanRow> actions, int longest)
    {
        yield return new Heading(3, [phrases.Count("summary.firstActions", actions.Count), .. OfHowMany(phrases, actions.Count)]);
        if (actions.Count == 0)
        {
            yield return phrases.Text("summary.noActions");
            yield break;
        }

        yield return new ListBlock(true, [.. actions.Select(row => new ListItem([new Paragraph([Shortened(phrases.Action(row), longest)])]))]);
    }

    /// <summary>Nobody shall take the first actions for all of the plan.</summary>
    private static Inline[] OfHowMany(ReportPhrases phrases, int shown) => shown == phrases.Report.OpenActionCount
        ? []
        : [new Inline("  "), ReportPhrases.Quiet(new Inline(phrases.Share(shown, phrases.Report.OpenActionCount)))];

    private static Inline Shortened(Inline action, int longest)
    {
        var text = action.Text.ReplaceLineEndings(" ");
        if (text.Length <= longest)
        {
            return action with { Text = text };
        }

        var space = text.LastIndexOf(' ', longest);
        var end = space > 0 ? space : longest - (char.IsHighSurrogate(text[longest - 1]) ? 1 : 0);
        return action with { Text = $"{text[..end]}…" };
    }

    /// <summary>Overall stands last and small, beside its range and coverage: the profile comes first.</summary>
    private static Block[] Figures(ReportPhrases phrases)
    {
        var scorecard = phrases.Report.Scorecard;
        return
        [
            new Table(
                [1.3, 1, 1, 1],
                [phrases.Headers("summary.overall", "summary.range", "summary.coverage", "summary.documents")],
                [new TableRow(
                [
                    Figure(OverallScore(phrases, scorecard.Overall)),
                    Figure(OverallRange(phrases, scorecard.Overall)),
                    Figure(phrases.Share(scorecard.Graded, scorecard.Applicable)),
                    Figure(phrases.Share(scorecard.WithDocument, scorecard.Graded)),
                ])]),
            phrases.Text("summary.overallNote", ParagraphStyle.Small),
        ];
    }

    private static TableCell Figure(string text) => new([new Paragraph(text) { Style = ParagraphStyle.Lead }]);

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
