using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>What to do: the part that people will copy into their own papers.</summary>
internal static class PlanPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        new PageBreak(),
        phrases.Heading(2, "plan.title"),
        phrases.Text(phrases.Report.PlanIsAdvised ? "plan.advised" : "plan.chosen"),
        phrases.Report.Plan.Count == 0 ? phrases.Text("plan.empty") : Plan(phrases),
    ];

    private static Table Plan(ReportPhrases phrases)
    {
        var rows = phrases.Report.Plan;
        List<(double Weight, string Key, Func<PlanRow, TableCell> Cell)> columns =
        [
            (0.72, "plan.number", row => new TableCell(phrases.Number(row.Number))),
            (3.8, "plan.action", row => Action(row, phrases)),
            (1.25, "plan.why", row => Why(row.Entry, phrases)),
            (1.45, "plan.owner", row => OwnCell(row.Owner, phrases)),
            (1.2, "plan.due", row => new TableCell(row.Due is { } due ? phrases.Words.Date(due) : "")),
            (1.25, "plan.effort", row => new TableCell(phrases.Effort(row.Entry.Criterion.Effort))),
            (1.1, "plan.targets", row => new TableCell(phrases.List(row.Entry.Criterion.Targets.Select(target => target.Value)))),
        ];
        if (rows.Any(row => row.Article is not null))
        {
            columns.Add((1.35, "plan.article", row => Article(row.Article)));
        }

        return new Table(
            [.. columns.Select(column => column.Weight)],
            [phrases.Headers([.. columns.Select(column => column.Key)])],
            [.. rows.Select(row => new TableRow([.. columns.Select(column => column.Cell(row))]))])
        {
            Caption = phrases.Words["plan.caption"],
        };
    }

    private static TableCell Why(ReportEntry entry, ReportPhrases phrases) => ReportPhrases.Cell(
        new Inline(entry.Criterion.Id.Value), new Inline("\n"), ReportPhrases.Quiet(new Inline(phrases.ShortState(entry))));

    private static TableCell Action(PlanRow row, ReportPhrases phrases)
    {
        var action = new Paragraph([phrases.Action(row)]);
        return new TableCell(row.Status == ActionStatus.Planned ? [action] : [action, Status(row.Status, phrases)]) { IsRowHeader = true };
    }

    private static Paragraph Status(ActionStatus status, ReportPhrases phrases) =>
        new([phrases.Say("plan.status", ("status", phrases.Words[$"plan.statuses.{Codes.ActionStatuses[status]}"]))]) { Style = ParagraphStyle.Small };

    private static TableCell OwnCell(string text, ReportPhrases phrases) =>
        text.Trim().Length == 0 ? new TableCell("") : ReportPhrases.Cell(phrases.Own(text));

    private static TableCell Article(ReportArticle? article) =>
        article is null ? new TableCell("") : ReportPhrases.Cell(new Inline(article.Title) { Link = article.Address });
}
