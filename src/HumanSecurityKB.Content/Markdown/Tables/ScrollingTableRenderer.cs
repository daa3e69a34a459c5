using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HumanSecurityKB.Content.Markdown.Tables;

/// <summary>
/// A table that scrolls sideways within its own area, reachable with the keyboard. The package's own writes style
/// attributes, which the site's security policy forbids.
/// </summary>
internal sealed class ScrollingTableRenderer(ArticleRendering rendering) : HtmlObjectRenderer<Table>
{
    private int _number;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        _number++;
        renderer.EnsureLine();
        renderer
            .Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .WriteEscape(rendering.Words.Format("article.table", ("number", _number)))
            .WriteEscape(rendering.Title is { } title ? $": {title}" : "")
            .WriteLine("\"><table>");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, table, "thead", rows.Where(row => row.IsHeader));
        WriteRows(renderer, table, "tbody", rows.Where(row => !row.IsHeader));
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string element, IEnumerable<TableRow> rows)
    {
        var written = rows.ToList();
        if (written.Count == 0)
        {
            return;
        }

        renderer.WriteLine($"<{element}>");
        foreach (var row in written)
        {
            renderer.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                var cell = (TableCell)row[column];
                WriteCell(renderer, cell, row.IsHeader && !IsEmpty(cell), AlignmentOf(table, column));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{element}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, string alignment)
    {
        renderer.Write(isHeader ? $"<th scope=\"col\"{alignment}>" : $"<td{alignment}>");
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }

    /// <summary>The corner of a table with headings on two sides heads nothing, so it is no heading.</summary>
    private static bool IsEmpty(TableCell cell) => cell.All(block => block is LeafBlock { Inline: null or { FirstChild: null } });

    private static string AlignmentOf(Table table, int column) => table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment switch
    {
        TableColumnAlign.Center => " class=\"center\"",
        TableColumnAlign.Right => " class=\"end\"",
        _ => "",
    };
}
