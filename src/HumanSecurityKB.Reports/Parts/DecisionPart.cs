using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

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
            new ListBlock(true, [.. Points(phrases).Select(point => new ListItem([new Paragraph([point])]))]),
            new Space(24),
            phrases.Text("decision.signed"),
        ];
    }

    private static IEnumerable<Inline> Points(ReportPhrases phrases)
    {
        yield return phrases.Say("decision.takesNote");
        if (phrases.Report.Plan.Count > 0)
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
