using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>Scores by principle and by dimension, and where functions and dimensions meet. Functions are in the summary.</summary>
internal static class ProfilePart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "profile.title"),
        phrases.Heading(3, "profile.principles"),
        new KeepTogether([ScoreTable.Of(phrases, phrases.Report.Principles, "profile.principle") with { Caption = phrases.Words["profile.principlesCaption"] }]),
        .. phrases.Report.IsQuickCheck ? Concerns(phrases) : Dimensions(phrases),
    ];

    private static IEnumerable<Block> Dimensions(ReportPhrases phrases) =>
    [
        phrases.Heading(3, "profile.dimensions"),
        phrases.Text("profile.dimensionsNote"),
        new Table(
            [2.4, 1.45, 3.05, 2.1],
            [phrases.Headers("profile.dimension", "profile.concern", "summary.chart", "summary.score")],
            [.. phrases.Report.Dimensions.Where(row => row.IsOn).Select(row => new TableRow(
            [
                ReportPhrases.RowHeader(phrases.Name(row)),
                new TableCell(phrases.Concern(row.Concern)),
                phrases.BarCell(row),
                ReportPhrases.Cell(phrases.Score(row.Score!)),
            ]))])
        {
            Caption = phrases.Words["profile.dimensionsCaption"],
        },
        .. SwitchedOff(phrases),
        .. Heat(phrases),
    ];

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
        new KeepTogether(
        [
            new Table(
                [2.2, .. phrases.Report.Functions.Select(_ => 1.0)],
                [new TableRow([phrases.Cell("profile.dimension"), .. phrases.Report.Functions.Select(row => new TableCell(row.Key))])],
                [.. phrases.Report.Heat.Select(row => new TableRow([NameOf(row, phrases), .. row.Cells.Select(cell => HeatCellOf(cell, phrases))]))])
            {
                Caption = phrases.Words["profile.heatCaption"],
            },
            new Paragraph([phrases.Say("profile.heatKey"), new Inline(" "), new Inline(FunctionKeys(phrases))]) { Style = ParagraphStyle.Small },
        ]),
    ];

    private static string FunctionKeys(ReportPhrases phrases) => phrases.List(
        phrases.Report.Functions.Select(row => phrases.Words.Format("profile.keyed", ("key", row.Key), ("name", row.Name))));

    private static TableCell NameOf(HeatRow row, ReportPhrases phrases) => ReportPhrases.RowHeader(
        row.Dimension is { } dimension ? phrases.Name(phrases.Report.Words[dimension]) : phrases.Say("profile.acrossAll"));

    private static TableCell HeatCellOf(HeatCell cell, ReportPhrases phrases) => cell.State switch
    {
        HeatState.Graded => new TableCell(phrases.Decimal(cell.Mean!.Value)) { Fill = Palette.Heat(cell.Step!.Value) },
        HeatState.DoNotKnow => phrases.Cell("profile.doNotKnow"),
        HeatState.Unanswered => phrases.Cell("profile.unanswered"),
        HeatState.NotApplicable => phrases.Cell("profile.notApplicable"),
        _ => ReportPhrases.Cell(ReportPhrases.Quiet(phrases.Say("profile.noCriterion"))),
    };
}
