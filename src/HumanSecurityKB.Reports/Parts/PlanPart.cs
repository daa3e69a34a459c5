using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>What to do: the part that people will copy into their own papers.</summary>
internal static class PlanPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "plan.title"),
        new Paragraph([Origin(phrases)]) { KeepsWithNext = true },
        phrases.Report.Plan.Count == 0 ? phrases.Text("plan.empty") : Plan(phrases),
    ];

    private static Inline Origin(ReportPhrases phrases) => phrases.Report switch
    {
        { PlanIsAdvised: true } => phrases.Say("plan.advised"),
        { LaterPlanDate: { } date } => phrases.Say("plan.chosenAsOf", ("date", phrases.Words.Date(date))),
        _ => phrases.Say("plan.chosen"),
    };

    /// <summary>An advised plan has no owners and dates yet.</summary>
    private static Table Plan(ReportPhrases phrases) => phrases.Report.PlanIsAdvised
        ? new Table(
            [0.7, 7.8],
            [phrases.Headers("plan.number", "plan.action")],
            [.. phrases.Report.Plan.Select(row => new TableRow([Number(row, phrases), Action(row, phrases)]))])
        : new Table(
            [0.7, 5.3, 2.2, 1.9],
            [phrases.Headers("plan.number", "plan.action", "plan.owner", "plan.due")],
            [.. phrases.Report.Plan.Select(row => new TableRow([Number(row, phrases), Action(row, phrases), OwnCell(row.Owner, phrases), Due(row, phrases)]))]);

    private static TableCell Number(PlanRow row, ReportPhrases phrases) => new(phrases.Number(row.Number));

    private static TableCell Due(PlanRow row, ReportPhrases phrases) => new(row.Due is { } due ? phrases.Words.Date(due) : "");

    /// <summary>What to do; beneath it why, which goals it serves and what to read, so that the columns stay wide enough for words.</summary>
    private static TableCell Action(PlanRow row, ReportPhrases phrases)
    {
        var blocks = new List<Block> { new Paragraph([phrases.Action(row)]), Why(row.Entry, phrases) };
        if (row.Article is { } article)
        {
            blocks.Add(Small(phrases.Say("plan.read"), phrases.In(article.Title, article.Language) with { Link = article.Address }));
        }

        if (row.Status != ActionStatus.Planned || row.ChangedOn is not null)
        {
            blocks.Add(Small(Status(row, phrases)));
        }

        var note = phrases.Own(row.Note);
        if (note.Text.Length > 0)
        {
            blocks.Add(Small(phrases.Say("plan.note"), note));
        }

        return new TableCell(blocks) { IsRowHeader = true };
    }

    private static Paragraph Why(ReportEntry entry, ReportPhrases phrases) => Small(phrases.Say(
        "plan.because",
        ("criterion", phrases.Id(entry)),
        ("state", phrases.ShortState(entry)),
        ("effort", phrases.Effort(entry.Criterion.Effort)),
        ("targets", phrases.Targets(entry.Criterion.Targets))));

    private static Inline Status(PlanRow row, ReportPhrases phrases)
    {
        var status = phrases.Words[$"plan.statuses.{Codes.ActionStatuses[row.Status]}"];
        return row.ChangedOn is { } day
            ? phrases.Say("plan.statusChanged", ("status", status), ("date", phrases.Words.Date(day)))
            : phrases.Say("plan.status", ("status", status));
    }

    private static Paragraph Small(params IReadOnlyList<Inline> inlines) => new(inlines) { Style = ParagraphStyle.Small };

    private static TableCell OwnCell(string text, ReportPhrases phrases) =>
        OwnText.Line(text).Length == 0 ? new TableCell("") : ReportPhrases.Cell(phrases.OwnLine(text));
}
