using HumanSecurityKB.Domain;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>What the figures leave open: the unknown, the left out and the unsupported.</summary>
internal static class OpenPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "open.title"),
        .. FindOut(phrases),
        .. NotApplicable(phrases),
        .. Unsupported(phrases),
    ];

    private static IEnumerable<Block> FindOut(ReportPhrases phrases)
    {
        var rows = phrases.Report.FindOut;
        yield return phrases.Heading(3, "open.findOut");
        if (rows.Count == 0)
        {
            yield return phrases.Text("open.findOutNone");
        }
        else
        {
            yield return new Paragraph([phrases.Count("open.findOutNote", rows.Count)]) { KeepsWithNext = true };
            yield return new Table(
                [1.3, 1.5, 1.8],
                [phrases.Headers("open.criterion", "open.ask", "open.lookFor")],
                [.. rows.Select(row => FindOutRow(row, phrases))]);
        }

        if (phrases.Report.Scorecard.Unanswered is var blanks and > 0)
        {
            yield return new Paragraph([phrases.Count("open.blanks", blanks)]);
        }
    }

    private static TableRow FindOutRow(FindOutRow row, ReportPhrases phrases)
    {
        var words = row.Entry.Words;
        return new TableRow(
        [
            phrases.CriterionCell(row.Entry),
            ListCell(row.WhomToAsk, words.Language, phrases),
            ListCell(words.EvidenceHints, words.Language, phrases),
        ]);
    }

    private static TableCell ListCell(IEnumerable<string> items, Language language, ReportPhrases phrases) =>
        ReportPhrases.Cell(phrases.In(phrases.List(items), language));

    private static IEnumerable<Block> NotApplicable(ReportPhrases phrases)
    {
        var entries = phrases.Report.NotApplicable;
        yield return phrases.Heading(3, "open.notApplicable");
        if (entries.Count == 0)
        {
            yield return phrases.Text("open.notApplicableNone");
            yield break;
        }

        yield return new Table(
            [1.3, 1.3, 2],
            [phrases.Headers("open.criterion", "open.reason", "open.comment")],
            [.. entries.Select(entry => NotApplicableRow(entry, phrases))])
        {
            Caption = phrases.Words["open.notApplicableCaption"],
        };
        foreach (var section in phrases.Report.SectionsWithManyNotApplicable)
        {
            yield return new Callout([new Paragraph([phrases.Say(
                "open.manyNotApplicable", ("section", section.Words.Name), ("left", section.NotApplicableCount), ("all", section.Entries.Count))])]);
        }
    }

    private static TableRow NotApplicableRow(ReportEntry entry, ReportPhrases phrases)
    {
        var reason = phrases.Report.Words.Reasons[entry.Answer!.Reason!.Value];
        return new TableRow(
        [
            phrases.CriterionCell(entry),
            ReportPhrases.Cell(phrases.In(reason.Name, reason.Language)),
            ReportPhrases.Cell(phrases.Own(entry.Answer.Comment)),
        ]);
    }

    private static IEnumerable<Block> Unsupported(ReportPhrases phrases)
    {
        var entries = phrases.Report.UnsupportedGrades;
        yield return phrases.Heading(3, "open.unsupported");
        if (entries.Count == 0)
        {
            yield return phrases.Text("open.unsupportedNone");
            yield break;
        }

        yield return phrases.Text("open.unsupportedNote");
        yield return new Table(
            [3, 1],
            [phrases.Headers("open.criterion", "open.grade")],
            [.. entries.Select(entry => new TableRow([phrases.CriterionCell(entry), ReportPhrases.Cell(phrases.FullState(entry.Answer))]))]);
        if (phrases.Report.Scorecard is { SupportedScore: { } supported, Overall.Score: { } score })
        {
            yield return new Paragraph([phrases.Say("open.supported", ("supported", supported), ("score", score))]);
        }
    }
}
