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

    private static Table Plan(ReportPhrases phrases) => new(
        [0.72, 3.6, 1.25, 1.45, 1.2, 1.25, 1.1, 1.35],
        [phrases.Headers("plan.number", "plan.action", "plan.why", "plan.owner", "plan.due", "plan.effort", "plan.targets", "plan.article")],
        [.. phrases.Report.Plan.Select(row => RowFor(row, phrases))])
    {
        Caption = phrases.Words["plan.caption"],
    };

    private static TableRow RowFor(PlanRow row, ReportPhrases phrases) => new(
    [
        new TableCell(phrases.Number(row.Number)),
        Action(row, phrases),
        ReportPhrases.Cell(new Inline(row.Entry.Criterion.Id.Value), new Inline("\n"), ReportPhrases.Quiet(new Inline(phrases.ShortState(row.Entry)))),
        OwnCell(row.Owner, phrases),
        new TableCell(row.Due is { } due ? phrases.Words.Date(due) : ""),
        new TableCell(phrases.Effort(row.Entry.Criterion.Effort)),
        new TableCell(phrases.List(row.Entry.Criterion.Targets.Select(target => target.Value))),
        Article(row.Article),
    ]);

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
