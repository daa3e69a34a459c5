using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Names, bars and figures in one table: the row is the text of its bar.</summary>
internal static class ScoreTable
{
    public static Table Of(ReportPhrases phrases, IEnumerable<ScoreRow> rows, string nameKey) => new(
        [3.7, 3, 2.8],
        [phrases.Headers(nameKey, "summary.chart", "summary.score")],
        [.. rows.Where(row => row.Score is not null).Select(row => new TableRow(
        [
            ReportPhrases.RowHeader(phrases.Name(row)),
            phrases.BarCell(row),
            ReportPhrases.Cell(phrases.Score(row.Score!)),
        ]))]);
}
