using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>Half a page to tear off: a motion, or a note to the governing body.</summary>
internal static class DecisionPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        new PageBreak(),
        phrases.Heading(2, "decision.title"),
        phrases.Text("decision.note", ParagraphStyle.Small),
        new KeepTogether([phrases.Heading(3, "decision.heading"), new Callout(Decision(phrases))]),
    ];

    private static IReadOnlyList<Block> Decision(ReportPhrases phrases)
    {
        var report = phrases.Report;
        var name = report.Contents.Body.Name.Trim();
        var body = name.Length == 0 ? phrases.Words["decision.unnamedBody"] : name;
        return
        [
            new Paragraph([phrases.Say("decision.recital", ("body", body), ("date", phrases.Words.Date(report.Date)))]) { Style = ParagraphStyle.Lead },
            new ListBlock(true,
            [
                new ListItem([phrases.Text("decision.takesNote")]),
                new ListItem([new Paragraph([phrases.Count("decision.adopts", report.Plan.Count)])]),
                new ListItem([phrases.Text("decision.names")]),
                new ListItem([phrases.Text("decision.findsOut")]),
                new ListItem([phrases.Text("decision.reviews")]),
            ]),
            new Space(24),
            phrases.Text("decision.signed"),
        ];
    }
}
