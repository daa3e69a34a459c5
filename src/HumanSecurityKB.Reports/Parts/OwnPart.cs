using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>One participant's grades beside those that were agreed; nobody else's.</summary>
internal static class OwnPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases, IReadOnlyDictionary<CriterionId, Answer> ownAnswers) =>
    [
        new PageBreak(),
        phrases.Heading(2, "own.title"),
        phrases.Text("own.note"),
        new Table(
            [3.4, 2, 2, 1.6],
            [phrases.Headers("own.criterion", "own.yours", "own.agreed", "own.difference")],
            [.. phrases.Report.Sections.Select(section => Group(section, phrases, ownAnswers))]),
    ];

    private static TableRowGroup Group(ReportSection section, ReportPhrases phrases, IReadOnlyDictionary<CriterionId, Answer> ownAnswers) =>
        new([.. section.Entries.Select(entry => Row(entry, ownAnswers.GetValueOrDefault(entry.Criterion.Id), phrases))])
        {
            Heading = [phrases.Name(section.Words)],
        };

    private static TableRow Row(ReportEntry entry, Answer? own, ReportPhrases phrases) => new(
    [
        Criterion(entry, own, phrases),
        ReportPhrases.Cell(phrases.FullState(own)),
        ReportPhrases.Cell(phrases.FullState(entry.Answer)),
        ReportPhrases.Cell(Difference(own?.Grade, entry.Grade, phrases)),
    ]);

    private static TableCell Criterion(ReportEntry entry, Answer? own, ReportPhrases phrases)
    {
        var cell = phrases.CriterionCell(entry);
        var comment = phrases.Own(own?.Comment ?? "");
        return comment.Text.Length == 0
            ? cell
            : cell with { Blocks = [.. cell.Blocks, new Paragraph([phrases.Say("own.comment"), comment]) { Style = ParagraphStyle.Small }] };
    }

    private static Inline Difference(Grade? own, Grade? agreed, ReportPhrases phrases) => (own?.Value - agreed?.Value) switch
    {
        null => new Inline(""),
        0 => ReportPhrases.Quiet(phrases.Say("own.same")),
        > 0 and var steps => phrases.Count("own.higher", steps),
        { } steps => phrases.Count("own.lower", -steps),
    };
}
