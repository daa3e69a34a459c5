using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Tables: columns by weight, header rows that repeat, rows that split where they must.</summary>
internal sealed class TableLayout(LayoutContext context, BlockLayout blocks, ParagraphLayout paragraphs)
{
    private const double CellPadding = 5;
    private const double SpaceBeforeTable = 11;
    private const double SpaceAfterTable = 14;
    private const double TopRule = 0.75;

    /// <summary>A head higher than this share of a page would leave too little for what it is the head of.</summary>
    private const double LargestRepeatedHead = PageGeometry.BodyHeight / 3;

    public List<Strip> LayOut(Table table, StructureElement parent, Frame frame)
    {
        if (table.HeaderRows.Count + table.Groups.Sum(group => group.Rows.Count) == 0)
        {
            return [];
        }

        var element = context.Tree.Add(StructureType.Table, parent);
        var columns = ColumnsOf(table, frame);
        var caption = paragraphs.LayOut(table.Caption ?? "", StructureType.Caption, context.Typography.TableCaption, element, frame);
        var head = LayOutRows(table.HeaderRows, StructureType.THead, element, columns, frame, isHeader: true);
        var body = LayOutRows([.. table.Groups.SelectMany(group => group.Rows)], StructureType.TBody, element, columns, frame, isHeader: false);

        List<Strip> top = [new RuleStrip(frame, TopRule, Palette.Ink), .. head];
        RepeatHead(top, body);
        KeepWithNext([.. caption, .. top, .. body.Take(1), .. body.SkipLast(1).TakeLast(1)]);
        List<Strip> strips = [.. caption, .. top, .. body];
        strips[0].SpaceBefore = SpaceBeforeTable;
        strips[^1].SpaceAfter = SpaceAfterTable;
        strips[^1].KeepsWithNext = false;
        return strips;
    }

    private List<Strip> LayOutRows(
        IReadOnlyList<TableRow> rows, StructureType sectionType, StructureElement table, IReadOnlyList<Frame> columns, Frame frame, bool isHeader)
    {
        var strips = new List<Strip>();
        if (rows.Count == 0)
        {
            return strips;
        }

        var section = context.Tree.Add(sectionType, table);
        for (var i = 0; i < rows.Count; i++)
        {
            var isLastHeader = isHeader && i == rows.Count - 1;
            strips.Add(LayOutRow(rows[i], section, columns, frame, isHeader, isLastHeader ? Palette.Ink : Palette.Rule));
        }

        return strips;
    }

    private RowStrip LayOutRow(
        TableRow row, StructureElement section, IReadOnlyList<Frame> columns, Frame frame, bool isHeader, uint ruleColor)
    {
        var element = context.Tree.Add(StructureType.TR, section);
        var cells = new List<RowCell>();
        var column = 0;
        foreach (var cell in Padded(row, columns.Count))
        {
            var span = Span(columns, column, cell.ColumnSpan);
            cells.Add(LayOutCell(cell, element, span, isHeader));
            column += cell.ColumnSpan;
        }

        return new RowStrip(cells, frame, ruleColor);
    }

    private RowCell LayOutCell(TableCell cell, StructureElement row, Frame column, bool isHeader)
    {
        var scope = isHeader ? HeaderScope.Column : cell.IsRowHeader ? HeaderScope.Row : HeaderScope.None;
        var element = context.Tree.Add(scope == HeaderScope.None ? StructureType.TD : StructureType.TH, row);
        element.Attributes = scope == HeaderScope.None && cell.ColumnSpan == 1 ? null : new CellAttributes(scope, cell.ColumnSpan);
        var inner = column with
        {
            Left = column.Left + CellPadding,
            Width = column.Width - (2 * CellPadding),
            InCell = true,
            IsCompact = true,
            InColumnHeader = isHeader,
            AlignEnd = cell.Alignment == CellAlignment.End,
            KeepsToDocumentSide = true,
            Ink = cell.Fill is { } fill ? Palette.TextOn(fill) : column.Ink,
        };
        return new RowCell(column, blocks.LayOut(cell.Blocks, element, inner), cell.Fill);
    }

    /// <summary>The columns' places, from the side where lines start.</summary>
    private List<Frame> ColumnsOf(Table table, Frame frame)
    {
        var total = table.ColumnWeights.Sum();
        if (table.ColumnWeights.Count == 0 || table.ColumnWeights.Any(weight => !(weight > 0)) || double.IsInfinity(total))
        {
            throw new ArgumentException("A table needs a positive weight for each of its columns.");
        }

        var columns = new List<Frame>();
        var before = 0.0;
        foreach (var weight in table.ColumnWeights)
        {
            var width = frame.Width * weight / total;
            var left = context.RightToLeft ? frame.Right - before - width : frame.Left + before;
            columns.Add(frame with { Left = left, Width = width });
            before += width;
        }

        return columns;
    }

    private static Frame Span(IReadOnlyList<Frame> columns, int first, int count)
    {
        var spanned = columns.Skip(first).Take(count).ToList();
        return spanned[0] with { Left = spanned.Min(column => column.Left), Width = spanned.Sum(column => column.Width) };
    }

    /// <summary>A row must fill its columns, or a screen reader would announce wrong headers; short ones get empty cells.</summary>
    private static IEnumerable<TableCell> Padded(TableRow row, int columnCount)
    {
        var filled = row.Cells.Sum(cell => cell.ColumnSpan);
        if (filled > columnCount || row.Cells.Any(cell => cell.ColumnSpan < 1))
        {
            throw new ArgumentException($"A table of {columnCount} columns has a row of {filled}.");
        }

        return row.Cells.Concat(Enumerable.Repeat(new TableCell(""), columnCount - filled));
    }

    /// <summary>The head stays with the first two rows, and the last row is not left alone.</summary>
    private static void KeepWithNext(IEnumerable<Strip> strips)
    {
        foreach (var strip in strips)
        {
            strip.KeepsWithNext = true;
        }
    }

    private static void RepeatHead(List<Strip> top, List<Strip> bodyRows)
    {
        var head = new TableHead(top);
        if (head.Height > LargestRepeatedHead)
        {
            return;
        }

        foreach (var row in bodyRows)
        {
            row.Head = head;
        }
    }
}
