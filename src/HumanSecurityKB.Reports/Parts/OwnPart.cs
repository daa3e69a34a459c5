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
        phrases.CriterionCell(entry, "own.comment", own?.Comment ?? ""),
        ReportPhrases.Cell(phrases.FullState(own)),
        ReportPhrases.Cell(phrases.FullState(entry.Answer)),
        ReportPhrases.Cell(Difference(own?.Grade, entry.Grade, phrases)),
    ]);

    private static Inline Difference(Grade? own, Grade? agreed, ReportPhrases phrases) => (own?.Value - agreed?.Value) switch
    {
        null => new Inline(""),
        0 => ReportPhrases.Quiet(phrases.Say("own.same")),
        > 0 and var steps => phrases.Count("own.higher", steps),
        { } steps => phrases.Count("own.lower", -steps),
    };
}
