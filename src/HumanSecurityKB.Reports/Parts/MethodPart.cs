using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Enough to work every figure out again by hand.</summary>
internal static class MethodPart
{
    private static readonly string[] _rules =
    [
        "method.choice", "method.score", "method.unknown", "method.enough", "method.notApplicable", "method.overall",
        "method.supported", "method.bands", "method.actions", "method.limits",
    ];

    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "method.title"),
        phrases.Heading(3, "method.grades"),
        Grades(phrases),
        phrases.Heading(3, "method.rules"),
        new ListBlock(true, [.. _rules.Select(rule => Item(rule, phrases))]),
        phrases.Heading(3, "method.sources"),
        new ListBlock(false, [Item("method.sourceResolution", phrases), Item("method.sourceReport", phrases)]),
        new KeepTogether([phrases.Heading(3, "provenance.title"), ProvenancePart.Facts(phrases), phrases.Text("provenance.note", ParagraphStyle.Small)]),
    ];

    private static Table Grades(ReportPhrases phrases) => new(
        [1, 3],
        [phrases.Headers("method.grade", "method.meaning")],
        [.. Grade.All.Select(grade => (Grade: grade, Words: phrases.Report.Words[grade])).Select(pair => new TableRow(
        [
            ReportPhrases.RowHeader(phrases.In(phrases.Words.Format("grade.labelled", ("grade", pair.Grade), ("label", pair.Words.Label)), pair.Words.Language)),
            ReportPhrases.Cell(phrases.In(pair.Words.Explanation, pair.Words.Language)),
        ]))])
    {
        Caption = phrases.Words["method.gradesCaption"],
    };

    private static ListItem Item(string key, ReportPhrases phrases) => new([phrases.Text(key)]);
}
