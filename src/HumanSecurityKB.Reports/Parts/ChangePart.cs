using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>What changed since the same body's earlier assessment, criterion by criterion; and what became of its plan.</summary>
internal static class ChangePart
{
    private const int MostMoves = 8;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases, AssessmentReport earlier)
    {
        var report = phrases.Report;
        var comparison = Comparison.Of(earlier.Questionnaire, earlier.Contents.Sheet, report.Questionnaire, report.Contents.Sheet);
        return
        [
            phrases.Heading(2, "change.title"),
            new Paragraph([phrases.Count("change.note", comparison.Changes.Count, ("date", phrases.Words.Date(earlier.Date)))]),
            .. Sets(comparison, phrases),
            .. Moves(comparison, phrases),
            .. EarlierPlan(earlier, phrases),
        ];
    }

    private static IEnumerable<Block> Sets(Comparison comparison, ReportPhrases phrases)
    {
        if (comparison.Functions.Count == 0)
        {
            return comparison.Changes.Count == 0 ? [] : [phrases.Text("change.quick", ParagraphStyle.Small)];
        }

        return
        [
            new Table([4, 1.4, 2.4], [new TableRow([phrases.Cell("change.set"), phrases.Cell("change.matched") with { Alignment = CellAlignment.End }, phrases.Cell("change.points")])],
            [
                Group("criterion.functions", phrases.Report.Functions, comparison.Functions, phrases),
                Group("criterion.principles", phrases.Report.Principles, comparison.Principles, phrases),
                Group("criterion.dimensions", phrases.Report.Dimensions, comparison.Dimensions, phrases),
            ])
            {
                Caption = phrases.Words["change.caption"],
            },
            phrases.Text("change.little", ParagraphStyle.Small),
        ];
    }

    private static TableRowGroup Group(string key, IEnumerable<ScoreRow> rows, IReadOnlyDictionary<AxisKey, SetChange> changes, ReportPhrases phrases) =>
        new([.. rows.Where(row => changes.ContainsKey(row.AxisKey!)).Select(row => Row(row, changes[row.AxisKey!], phrases))])
        {
            Heading = [phrases.Say(key)],
        };

    private static TableRow Row(ScoreRow row, SetChange change, ReportPhrases phrases) => new(
    [
        ReportPhrases.RowHeader(phrases.Name(row)),
        new TableCell(phrases.Number(change.Matched)) { Alignment = CellAlignment.End },
        change.IsLittle ? ReportPhrases.Cell(ReportPhrases.Quiet(phrases.Say("change.none"))) : ReportPhrases.Cell(Points(change, phrases) with { Bold = true }),
    ]);

    private static Inline Points(SetChange change, ReportPhrases phrases) =>
        phrases.Count(change.Steps > 0 ? "change.up" : "change.down", Math.Abs(change.Points));

    private static IEnumerable<Block> Moves(Comparison comparison, ReportPhrases phrases)
    {
        var moves = comparison.Changes.Where(change => change.Steps != 0).OrderByDescending(change => Math.Abs(change.Steps)).Take(MostMoves).ToList();
        return moves.Count == 0 ? [] :
        [
            phrases.Heading(3, "change.moves"),
            new Table([4, 2, 2], [phrases.Headers("open.criterion", "change.then", "change.now")], [.. moves.Select(move => MoveRow(move, phrases))]),
        ];
    }

    private static TableRow MoveRow(GradeChange move, ReportPhrases phrases) => new(
    [
        phrases.CriterionCell(phrases.Report.Entries.First(entry => entry.Criterion == move.Criterion)),
        ReportPhrases.Cell(phrases.Labelled(move.Then)),
        ReportPhrases.Cell(phrases.Labelled(move.Now)),
    ]);

    private static IEnumerable<Block> EarlierPlan(AssessmentReport earlier, ReportPhrases phrases) => earlier.Contents.Plan is not { Count: > 0 } plan ? [] :
    [
        phrases.Heading(3, "change.plan"),
        new Table([5, 2.4, 1.6], [phrases.Headers("plan.action", "plan.owner", "change.status")], [.. plan.Select(action => ActionRow(action, earlier, phrases))])
        {
            Caption = phrases.Words.Format("change.planCaption", ("date", phrases.Words.Date(earlier.Date))),
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
