using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

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
        [0.8, 5.4, 2.1, 1.5, 1.5],
        [phrases.Headers("plan.number", "plan.action", "plan.owner", "plan.due", "plan.effort")],
        [.. phrases.Report.Plan.Select(row => Row(row, phrases))])
    {
        Caption = phrases.Words["plan.caption"],
    };

    private static TableRow Row(PlanRow row, ReportPhrases phrases) => new(
    [
        new TableCell(phrases.Number(row.Number)),
        Action(row, phrases),
        OwnCell(row.Owner, phrases),
        new TableCell(row.Due is { } due ? phrases.Words.Date(due) : ""),
        new TableCell(phrases.Effort(row.Entry.Criterion.Effort)),
    ]);

    /// <summary>What to do; beneath it why, which goals it serves and what to read, so that the columns stay wide enough for words.</summary>
    private static TableCell Action(PlanRow row, ReportPhrases phrases)
    {
        var blocks = new List<Block> { new Paragraph([phrases.Action(row)]), Why(row.Entry, phrases) };
        if (row.Article is { } article)
        {
            blocks.Add(Small(phrases.Say("plan.read"), phrases.In(article.Title, article.Language) with { Link = article.Address }));
        }

        if (row.Status != ActionStatus.Planned)
        {
            blocks.Add(Status(row.Status, phrases));
        }

        return new TableCell(blocks) { IsRowHeader = true };
    }

    private static Paragraph Why(ReportEntry entry, ReportPhrases phrases) => Small(phrases.Say(
        "plan.because",
        ("criterion", entry.Criterion.Id),
        ("state", phrases.ShortState(entry)),
        ("targets", phrases.List(entry.Criterion.Targets.Select(target => target.Value)))));

    private static Paragraph Status(ActionStatus status, ReportPhrases phrases) =>
        Small(phrases.Say("plan.status", ("status", phrases.Words[$"plan.statuses.{Codes.ActionStatuses[status]}"])));

    private static Paragraph Small(params IReadOnlyList<Inline> inlines) => new(inlines) { Style = ParagraphStyle.Small };

    private static TableCell OwnCell(string text, ReportPhrases phrases) =>
        text.Trim().Length == 0 ? new TableCell("") : ReportPhrases.Cell(phrases.Own(text));
}
