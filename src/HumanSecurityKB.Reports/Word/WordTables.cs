using DocumentFormat.OpenXml;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

internal sealed class WordTables(WordContext context, WordBlocks blocks, WordParagraphs paragraphs)
{
    public const string Style = "ReportTable";

    /// <summary>In points.</summary>
    private const double CellPadding = 4;

    /// <summary>Rows of more characters may be split where a page ends.</summary>
    private const int LongestWholeRow = 800;

    /// <exception cref="ArgumentException">A column without a width, or a row wider than the table.</exception>
    public void Add(Table table, WordFlow flow, Place place)
    {
        var rows = table.Groups.SelectMany(group => group.Rows).ToList();
        if (table.HeaderRows.Count + rows.Count == 0)
        {
            return;
        }

        AddCaption(table, flow, place);
        var widths = WidthsOf(table, place);
        flow.Add(new W.Table(
        [
            Properties(table, rows, place),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = WordLength.Twips(width) })),
            .. table.HeaderRows.Select((row, index) => HeaderRow(row, widths, place, isLast: index == table.HeaderRows.Count - 1)),
            .. table.Groups.Where(group => group.Rows.Count > 0).SelectMany(group => Rows(group, widths, place)),
        ]));
    }

    private void AddCaption(Table table, WordFlow flow, Place place)
    {
        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            flow.Add(paragraphs.Of([new Inline(table.Caption)], WordStyle.Caption, place), WordStyle.Caption);
        }
    }

    private static List<double> WidthsOf(Table table, Place place)
    {
        var total = table.ColumnWeights.Sum();
        if (table.ColumnWeights.Count == 0 || table.ColumnWeights.Any(weight => !(weight > 0)) || double.IsInfinity(total))
        {
            throw new ArgumentException("A table needs a positive weight for each of its columns.");
        }

        return [.. table.ColumnWeights.Select(weight => place.Width * weight / total)];
    }

    private W.TableProperties Properties(Table table, List<TableRow> rows, Place place) => new()
    {
        TableStyle = new W.TableStyle { Val = Style },
        BiDiVisual = context.RightToLeft ? new W.BiDiVisual() : null,
        TableWidth = new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = WordLength.Twips(place.Width) },
        TableIndentation = place.Indent > 0 ? new W.TableIndentation { Type = W.TableWidthUnitValues.Dxa, Width = (int)(place.Indent * 20) } : null,
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableLook = new W.TableLook
        {
            FirstRow = table.HeaderRows.Count > 0,
            FirstColumn = rows.Count > 0 && rows.All(row => row.Cells is [{ IsRowHeader: true }, ..]),
            LastRow = false,
            LastColumn = false,
            NoHorizontalBand = true,
            NoVerticalBand = true,
        },
        TableCaption = string.IsNullOrWhiteSpace(table.Caption) ? null : new W.TableCaption { Val = WordText.CleanLine(table.Caption) },
    };

    private W.TableRow HeaderRow(TableRow row, List<double> widths, Place place, bool isLast)
    {
        var header = Row(row, widths, place with { InColumnHeader = true });
        header.TableRowProperties = new W.TableRowProperties(new W.CantSplit(), new W.TableHeader());
        if (isLast)
        {
            foreach (var cell in header.Elements<W.TableCell>())
            {
                cell.TableCellProperties!.TableCellBorders = new W.TableCellBorders { BottomBorder = Rule<W.BottomBorder>(Palette.Ink, 6) };
            }
        }

        return header;
    }

    private IEnumerable<W.TableRow> Rows(TableRowGroup group, List<double> widths, Place place)
    {
        if (group.Heading is { } heading && !WordParagraphs.IsBlank(heading))
        {
            var cell = new TableCell([new Paragraph(heading)]) { ColumnSpan = widths.Count };
            yield return Unsplit(Row(new TableRow([cell]), widths, place with { InColumnHeader = true }));
        }

        foreach (var row in group.Rows)
        {
            var written = Row(row, widths, place);
            yield return written.InnerText.Length > LongestWholeRow ? written : Unsplit(written);
        }
    }

    private static W.TableRow Unsplit(W.TableRow row)
    {
        row.TableRowProperties = new W.TableRowProperties(new W.CantSplit());
        return row;
    }

    private W.TableRow Row(TableRow row, List<double> widths, Place place)
    {
        var written = new W.TableRow();
        var column = 0;
        foreach (var cell in Padded(row, widths.Count))
        {
            written.Append(Cell(cell, widths.Skip(column).Take(cell.ColumnSpan).Sum(), place));
            column += cell.ColumnSpan;
        }

        return written;
    }

    /// <summary>Short rows are filled up with empty cells.</summary>
    private static IEnumerable<TableCell> Padded(TableRow row, int columnCount)
    {
        var filled = row.Cells.Sum(cell => cell.ColumnSpan);
        if (filled > columnCount || row.Cells.Any(cell => cell.ColumnSpan < 1))
        {
            throw new ArgumentException($"A table of {columnCount} columns has a row of {filled}.");
        }

        return row.Cells.Concat(Enumerable.Repeat(new TableCell(""), columnCount - filled));
    }

    private W.TableCell Cell(TableCell cell, double width, Place place)
    {
        var inner = new Place(width - (2 * CellPadding))
        {
            InCell = true,
            InColumnHeader = place.InColumnHeader,
            Alignment = cell.Alignment,
            Ink = cell.Fill is { } fill ? Palette.TextOn(fill) : null,
        };
        var flow = new WordFlow();
        blocks.Add(cell.Blocks, flow, inner);
        return new W.TableCell(flow.Finish(WordStyle.Cell).Prepend(CellProperties(cell, width)));
    }

    private static W.TableCellProperties CellProperties(TableCell cell, double width) => new()
    {
        TableCellWidth = new W.TableCellWidth { Type = W.TableWidthUnitValues.Dxa, Width = WordLength.Twips(width) },
        GridSpan = cell.ColumnSpan > 1 ? new W.GridSpan { Val = cell.ColumnSpan } : null,
        Shading = cell.Fill is { } fill ? new W.Shading { Val = W.ShadingPatternValues.Clear, Fill = WordColor.Of(fill) } : null,
    };

    /// <summary>The style of all tables: rules between rows, none between columns.</summary>
    public static W.Style ToStyle() => new()
    {
        Type = W.StyleValues.Table,
        StyleId = Style,
        CustomStyle = true,
        StyleName = new W.StyleName { Val = "Report Table" },
        StyleTableProperties = new W.StyleTableProperties
        {
            TableBorders = new W.TableBorders
            {
                TopBorder = Rule<W.TopBorder>(Palette.Ink, 6),
                BottomBorder = Rule<W.BottomBorder>(Palette.Rule, 4),
                InsideHorizontalBorder = Rule<W.InsideHorizontalBorder>(Palette.Rule, 4),
            },
            TableCellMarginDefault = new W.TableCellMarginDefault
            {
                TopMargin = new W.TopMargin { Width = WordLength.Twips(3), Type = W.TableWidthUnitValues.Dxa },
                TableCellLeftMargin = new W.TableCellLeftMargin { Width = (short)(CellPadding * 20), Type = W.TableWidthValues.Dxa },
                BottomMargin = new W.BottomMargin { Width = WordLength.Twips(2), Type = W.TableWidthUnitValues.Dxa },
                TableCellRightMargin = new W.TableCellRightMargin { Width = (short)(CellPadding * 20), Type = W.TableWidthValues.Dxa },
            },
        },
    };

    /// <param name="width">In eighths of a point.</param>
    private static T Rule<T>(uint color, uint width)
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = width, Space = 0, Color = WordColor.Of(color) };
}
