using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Half a page to tear off: a motion, or a note to the governing body.</summary>
internal static class DecisionPart
{
    private const double LineWidth = 400;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        new PageBreak(),
        phrases.Heading(2, "decision.title"),
        phrases.Text("decision.note", ParagraphStyle.Small),
        new KeepTogether([phrases.Heading(3, phrases.Report.PlanIsAdvised ? "decision.headingAdvised" : "decision.heading"), new Callout(Decision(phrases))]),
    ];

    private static IReadOnlyList<Block> Decision(ReportPhrases phrases)
    {
        var report = phrases.Report;
        return
        [
            new Paragraph([phrases.BodyName.Length == 0 ? phrases.Say("decision.unnamedBody") : phrases.OwnLine(phrases.BodyName)]) { Style = ParagraphStyle.Lead },
            new Paragraph([phrases.Say("decision.recital", ("date", phrases.Words.Date(report.Date)))]),
            new ListBlock(true, [.. Points(phrases).Select(point => new ListItem([new Paragraph([point])]))]),
            new Space(30),
            new Columns([Signature(1, "decision.date", phrases), Signature(2, "decision.officer", phrases)]),
        ];
    }

    /// <summary>A line to write on.</summary>
    private static Column Signature(double weight, string key, ReportPhrases phrases) => new(weight,
    [
        new Figure(new VectorDrawing(LineWidth, 1, [new LineShape([new Point(0, 0.5), new Point(LineWidth, 0.5)], false) { Stroke = Palette.Ink, StrokeWidth = 0.5 }]), ""),
        phrases.Text(key, ParagraphStyle.Small),
    ]);

    private static IEnumerable<Inline> Points(ReportPhrases phrases)
    {
        var hasDifferingViews = phrases.Report.Entries.Any(entry => entry.Answer is { DifferingView.Length: > 0 });
        yield return phrases.Say(hasDifferingViews ? "decision.takesNoteOfViews" : "decision.takesNote");
        if (phrases.Report.PlanIsAdvised)
        {
            yield return phrases.Count("decision.asksForPlan", phrases.Report.Plan.Count);
        }
        else if (phrases.Report.Plan.Count > 0)
        {
            yield return phrases.Count("decision.adopts", phrases.Report.Plan.Count);
            yield return phrases.Say("decision.names");
        }

        if (phrases.Report.FindOut.Count > 0)
        {
            yield return phrases.Say("decision.findsOut");
        }

        yield return phrases.Say("decision.reviews");
    }
}
