using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Where members of a committee saw things differently before they talked. A finding, and never who gave which grade.</summary>
internal static class DisagreementPart
{
    /// <summary>A table of everything would bury the finding.</summary>
    private const int MostRows = 12;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases)
    {
        if (phrases.Report.Committee is not { } committee)
        {
            return [];
        }

        var differing = phrases.Report.Disagreements.Where(row => row.Spread.ViewsDiffer).ToList();
        return
        [
            phrases.Heading(2, "disagreement.title"),
            new Paragraph([phrases.Count("disagreement.note", committee.Participants), new Inline(" "), phrases.Count("disagreement.differing", differing.Count, ("all", phrases.Report.Disagreements.Count))]) { KeepsWithNext = true },
            .. differing.Count == 0 ? Array.Empty<Block>() : [phrases.Text("disagreement.key", ParagraphStyle.Small) with { KeepsWithNext = true }, Rows(differing.Take(MostRows), phrases)],
            .. More([.. differing.Skip(MostRows)], phrases),
        ];
    }

    private static Paragraph[] More(IReadOnlyList<Disagreement> rows, ReportPhrases phrases) => rows.Count == 0 ? [] :
    [
        new Paragraph([phrases.Count("disagreement.more", rows.Count, ("criteria", phrases.List(rows.Select(row => phrases.Id(row.Entry)))))]),
    ];

    private static Table Rows(IEnumerable<Disagreement> rows, ReportPhrases phrases) => new(
        [3, 2.2, 1.5, 1.5],
        [phrases.Headers("disagreement.criterion", "disagreement.grades", "disagreement.spread", "disagreement.agreed")],
        [.. rows.Select(row => Row(row, phrases))])
    {
        Caption = phrases.Words["disagreement.caption"],
    };

    private static TableRow Row(Disagreement row, ReportPhrases phrases) => new(
    [
        phrases.CriterionCell(row.Entry, "sections.differingView", row.Entry.Answer?.DifferingView ?? ""),
        new TableCell([new Figure(SpreadBar.Draw(row.Spread, row.Entry.Grade, phrases.IsRightToLeft), "")]),
        new TableCell(phrases.Range(row.Spread)),
        ReportPhrases.Cell(phrases.FullState(row.Entry.Answer)),
    ]);
}
