using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Scores by principle and by dimension, and where functions and dimensions meet. Functions are in the summary.</summary>
internal static class ProfilePart
{
    /// <summary>As wide as the text on the page, in points.</summary>
    private const double ChartWidth = 459;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        .. phrases.Report.IsQuickCheck ? Array.Empty<Block>() : [new PageBreak()],
        phrases.Heading(2, "profile.title"),
        phrases.Heading(3, "profile.principles"),
        new KeepTogether([Principles(phrases)]),
        .. phrases.Report.IsQuickCheck ? Concerns(phrases) : [.. Dimensions(phrases), .. Heat(phrases)],
    ];

    /// <summary>What has room on one page.</summary>
    public static IEnumerable<Block> Short(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "profile.title"),
        Principles(phrases),
        .. phrases.Report.IsQuickCheck ? Concerns(phrases) : ConcernFigure(phrases),
    ];

    private static Table Principles(ReportPhrases phrases) =>
        ScoreTable.Of(phrases, phrases.Report.Principles, "profile.principle") with { Caption = phrases.Words["profile.principlesCaption"] };

    private static IEnumerable<Block> Dimensions(ReportPhrases phrases) =>
    [
        phrases.Heading(3, "profile.dimensions"),
        phrases.Text("profile.dimensionsNote"),
        .. ConcernFigure(phrases),
        new KeepTogether([DimensionTable(phrases)]),
        .. SwitchedOff(phrases),
    ];

    private static IEnumerable<Block> ConcernFigure(ReportPhrases phrases) =>
        ConcernChart.Draw(phrases.Report, phrases.Words, ChartWidth) is not { } drawing ? [] :
        [
            new Figure(drawing, phrases.Words.Format("profile.chartAlternative", ("dimensions", phrases.List(phrases.Report.Dimensions.Where(row => row.IsOn).Select(row => Told(row, phrases))))))
            {
                Caption = phrases.Words["profile.chartCaption"],
            },
        ];

    private static string Told(ScoreRow row, ReportPhrases phrases) => phrases.Words.Format(
        "profile.chartDimension", ("name", row.Name), ("concern", phrases.Concern(row.Concern)), ("score", phrases.PlainScore(row)));

    private static Table DimensionTable(ReportPhrases phrases) => new(
        [3, 1.6, 1.2, 1.7],
        [phrases.Headers("profile.dimension", "profile.concern", "profile.graded", "summary.score")],
        [.. phrases.Report.Dimensions.Where(row => row.IsOn).Select(row => new TableRow(
        [
            ReportPhrases.RowHeader(phrases.Name(row)),
            new TableCell(phrases.Concern(row.Concern)),
            new TableCell(phrases.Share(row.Score!.Graded, row.Score.Applicable)),
            ReportPhrases.Cell(phrases.Score(row.Score)),
        ]))])
    {
        Caption = phrases.Words["profile.dimensionsCaption"],
    };

    /// <summary>A quick check has concerns, but no scores to set beside them.</summary>
    private static IEnumerable<Block> Concerns(ReportPhrases phrases)
    {
        var rows = phrases.Report.Dimensions.Where(row => row.Concern is not null).ToList();
        return rows.Count == 0 ? [] :
        [
            phrases.Heading(3, "profile.dimensions"),
            phrases.Text("profile.concernNote"),
            new Table(
                [3, 1],
                [phrases.Headers("profile.dimension", "profile.concern")],
                [.. rows.Select(row => new TableRow([ReportPhrases.RowHeader(phrases.Name(row)), new TableCell(phrases.Concern(row.Concern))]))]),
        ];
    }

    private static IEnumerable<Block> SwitchedOff(ReportPhrases phrases)
    {
        var names = phrases.Report.SwitchedOffDimensions.Select(row => row.Name).ToList();
        return names.Count == 0 ? [] : [new Paragraph([phrases.Say("profile.switchedOff", ("names", phrases.List(names)))])];
    }

    private static IEnumerable<Block> Heat(ReportPhrases phrases) =>
    [
        phrases.Heading(3, "profile.heat"),
        new Figure(HeatChart.Draw(phrases.Report, phrases.Words, ChartWidth), phrases.Words["profile.heatAlternative"])
        {
            Caption = $"{phrases.Words["profile.heatCaption"]} {phrases.Words["profile.heatKey"]}",
        },
        new Paragraph([.. FunctionKeys(phrases)]) { Style = ParagraphStyle.Small },
        new KeepTogether(
        [
            new Table(
                [2.2, .. phrases.Report.Functions.Select(_ => 1.0)],
                [new TableRow([phrases.Cell("profile.dimension"), .. phrases.Report.Functions.Select(row => new TableCell(row.Key) { Alignment = CellAlignment.Center })])],
                [.. phrases.Report.Heat.Select(row => new TableRow([NameOf(row, phrases), .. row.Cells.Select(cell => HeatCellOf(cell, phrases))]))])
            {
                Caption = phrases.Words["profile.heatTable"],
            },
        ]),
    ];

    /// <summary>What the letters over the columns stand for.</summary>
    private static IEnumerable<Inline> FunctionKeys(ReportPhrases phrases) => phrases.Report.Functions.SelectMany<ScoreRow, Inline>((row, index) =>
    [
        new Inline(index == 0 ? "" : phrases.Words["listSeparator"]),
        phrases.Say("profile.keyed", ("key", phrases.LeftToRight(row.Key))),
        phrases.Name(row),
    ]);

    private static TableCell NameOf(HeatRow row, ReportPhrases phrases) => ReportPhrases.RowHeader(
        row.Dimension is { } dimension ? phrases.Name(phrases.Report.Words[dimension]) : phrases.Say("profile.acrossAll"));

    private static TableCell HeatCellOf(HeatCell cell, ReportPhrases phrases) => ReportPhrases.Cell(cell.State switch
    {
        HeatState.Graded => new Inline(phrases.Decimal(cell.Mean!.Value)) { Bold = true },
        HeatState.DoNotKnow => phrases.Say("profile.doNotKnow"),
        HeatState.Unanswered => phrases.Say("profile.unanswered"),
        HeatState.NotApplicable => phrases.Say("profile.notApplicable"),
        _ => ReportPhrases.Quiet(phrases.Say("profile.noCriterion")),
    }) with
    { Alignment = CellAlignment.Center };
}
