using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>What changed since the same body's earlier assessment, criterion by criterion; and what became of its plan.</summary>
internal static class ChangePart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases, AssessmentReport earlier)
    {
        var change = ReportChange.Of(earlier, phrases.Report);
        return
        [
            phrases.Heading(2, "change.title"),
            new Paragraph([phrases.Count("change.note", change.Matched, ("date", phrases.Words.Date(earlier.Date)))]),
            .. Sets(change, phrases),
            .. Moves(change, phrases),
            .. EarlierPlan(change, phrases),
        ];
    }

    private static IEnumerable<Block> Sets(ReportChange change, ReportPhrases phrases)
    {
        if (change.Matched == 0)
        {
            return [];
        }

        if (!change.ComparesSets)
        {
            return [phrases.Text("change.quick", ParagraphStyle.Small)];
        }

        return
        [
            new Table([4, 1.4, 2.4], [new TableRow([phrases.Cell("change.set"), phrases.Cell("change.matched") with { Alignment = CellAlignment.End }, phrases.Cell("change.points")])],
            [
                Group("criterion.functions", change.Functions, phrases),
                Group("criterion.principles", change.Principles, phrases),
                Group("criterion.dimensions", change.Dimensions, phrases),
            ])
            {
                Caption = phrases.Words["change.caption"],
            },
            phrases.Text("change.little", ParagraphStyle.Small),
        ];
    }

    private static TableRowGroup Group(string key, IEnumerable<SetChangeRow> rows, ReportPhrases phrases) =>
        new([.. rows.Select(row => Row(row, phrases))])
        {
            Heading = [phrases.Say(key)],
        };

    private static TableRow Row(SetChangeRow row, ReportPhrases phrases) => new(
    [
        ReportPhrases.RowHeader(phrases.Name(row.Set)),
        new TableCell(phrases.Number(row.Change.Matched)) { Alignment = CellAlignment.End },
        row.Change.IsLittle ? ReportPhrases.Cell(ReportPhrases.Quiet(phrases.Say("change.none"))) : ReportPhrases.Cell(Points(row.Change, phrases) with { Bold = true }),
    ]);

    private static Inline Points(SetChange change, ReportPhrases phrases) =>
        phrases.Count(change.Steps > 0 ? "change.up" : "change.down", Math.Abs(change.Points));

    private static IEnumerable<Block> Moves(ReportChange change, ReportPhrases phrases) => change.Moves.Count == 0 ? [] :
    [
        phrases.Heading(3, "change.moves"),
        new Table([4, 2, 2], [phrases.Headers("open.criterion", "change.then", "change.now")], [.. change.Moves.Select(move => MoveRow(move, phrases))]),
    ];

    private static TableRow MoveRow(GradeMove move, ReportPhrases phrases) => new(
    [
        phrases.CriterionCell(move.Entry),
        ReportPhrases.Cell(phrases.Labelled(move.Change.Then)),
        ReportPhrases.Cell(phrases.Labelled(move.Change.Now)),
    ]);

    private static IEnumerable<Block> EarlierPlan(ReportChange change, ReportPhrases phrases) => change.EarlierPlan.Count == 0 ? [] :
    [
        phrases.Heading(3, "change.plan"),
        new Table([5, 2.4, 1.6], [phrases.Headers("plan.action", "plan.owner", "change.status")], [.. change.EarlierPlan.Select(action => ActionRow(action, change.Earlier, phrases))])
        {
            Caption = phrases.Words.Format("change.planCaption", ("date", phrases.Words.Date(change.Earlier.Date))),
        },
    ];

    private static IEnumerable<Block> Said(PlannedAction action, Language language, ReportPhrases phrases)
    {
        yield return new Paragraph([phrases.In(OwnText.Paragraphs(action.Action), language)]);
        var note = OwnText.Paragraphs(action.Note);
        if (note.Length > 0)
        {
            yield return new Paragraph([phrases.Say("plan.note"), phrases.In(note, language)]) { Style = ParagraphStyle.Small };
        }
    }

    private static TableRow ActionRow(PlannedAction action, AssessmentReport earlier, ReportPhrases phrases) => new(
    [
        new TableCell([.. Said(action, earlier.Contents.Language, phrases)]) { IsRowHeader = true },
        ReportPhrases.Cell(phrases.In(OwnText.Line(action.Owner), earlier.Contents.Language)),
        phrases.Cell($"plan.statuses.{Codes.ActionStatuses[action.Status]}"),
    ]);
}
