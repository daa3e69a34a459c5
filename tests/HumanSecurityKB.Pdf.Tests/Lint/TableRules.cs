using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Tokens;

namespace HumanSecurityKB.Pdf.Tests.Lint;

/// <summary>Tables are regular and their headers say which way they head (PDF/UA-1, 7.5).</summary>
internal static class TableRules
{
    public static IEnumerable<string> Check(PdfReader reader, StructureNode root)
    {
        foreach (var table in root.OfType("Table"))
        {
            var widths = RowsOf(table).Select(row => row.Children.Sum(cell => ColumnSpan(reader, cell))).Distinct().ToList();
            if (widths.Count != 1)
            {
                yield return $"A table has rows of {string.Join(" and ", widths)} columns.";
            }
        }

        foreach (var header in root.OfType("TH"))
        {
            if (Attributes(reader, header) is not { } attributes || reader.Text(attributes, "Scope") is not ("Row" or "Column"))
            {
                yield return "A table header has no scope.";
            }
        }
    }

    /// <summary>The rows of a table, without those of tables in its cells.</summary>
    private static IEnumerable<StructureNode> RowsOf(StructureNode table) =>
        table.Children.SelectMany(part => part.Type == "TR" ? [part] : part.Children.Where(row => row.Type == "TR"));

    public static int ColumnSpan(PdfReader reader, StructureNode cell) =>
        Attributes(reader, cell) is { } attributes && reader.Entry(attributes, "ColSpan") is NumericToken span ? span.Int : 1;

    private static DictionaryToken? Attributes(PdfReader reader, StructureNode cell) => reader.Dictionary(cell.Dictionary, "A");
}
