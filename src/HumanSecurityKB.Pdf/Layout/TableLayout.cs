using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Tables: columns by weight, header rows that repeat, rows that split where they must.</summary>
internal sealed class TableLayout(LayoutContext context, BlockLayout blocks, ParagraphLayout paragraphs)
{
    private const double CellPadding = 5;
    private const double SpaceBeforeTable = 11;
    private const double SpaceAfterTable = 14;
    private const double SpaceBeforeGroup = 6;
    private const double TopRule = 0.75;

    /// <summary>A head higher than this share of its room would leave too little for what it is the head of.</summary>
    private const double LargestRepeatedHead = 1.0 / 3;

    /// <summary>A cell gives what stays whole in it no more than this share of the room: heads must fit above it too.</summary>
    private const double RoomInCell = 1.0 / 2;

    public List<Strip> LayOut(Table table, StructureElement parent, Frame frame)
    {
        var groups = table.Groups.Where(group => group.Rows.Count > 0).ToList();
        if (table.HeaderRows.Count + groups.Count == 0)
        {
            return [];
        }

        var element = context.Tree.Add(StructureType.Table, parent);
        var columns = frame.Divide(table.ColumnWeights, 0, context.RightToLeft);
        var caption = paragraphs.LayOut(table.Caption ?? "", StructureType.Caption, context.Typography.TableCaption, element, frame);
        var head = LayOutHead(table.HeaderRows, element, columns, frame);
        var body = groups.SelectMany(group => LayOutGroup(group, element, columns, frame)).ToList();

        List<Strip> top = [new RuleStrip(frame, TopRule, InkOf(frame)), .. head];
        RepeatHead(top, body, frame.Room * LargestRepeatedHead);
        KeepWithNext([.. caption, .. top, .. body.Take(1), .. body.SkipLast(1).TakeLast(1)]);
        List<Strip> strips = [.. caption, .. top, .. body];
        strips[0].SpaceBefore = SpaceBeforeTable;
        strips[^1].SpaceAfter = SpaceAfterTable;
        strips[^1].KeepsWithNext = false;
        return strips;
    }

    private List<Strip> LayOutHead(IReadOnlyList<TableRow> rows, StructureElement table, IReadOnlyList<Frame> columns, Frame frame)
    {
        var strips = new List<Strip>();
        if (rows.Count == 0)
        {
            return strips;
        }

        var section = context.Tree.Add(StructureType.THead, table);
        var cellFrame = CellFrame(frame) with { InColumnHeader = true };
        for (var i = 0; i < rows.Count; i++)
        {
            var isLast = i == rows.Count - 1;
            strips.Add(LayOutRow(rows[i], section, columns, cellFrame, HeaderScope.Column, isLast ? InkOf(frame) : Palette.Rule));
        }

        return strips;
    }

    private IEnumerable<Strip> LayOutGroup(TableRowGroup group, StructureElement table, IReadOnlyList<Frame> columns, Frame frame)
    {
        var section = context.Tree.Add(StructureType.TBody, table);
        var cellFrame = CellFrame(frame);
        if (group.Heading is { } heading)
        {
            yield return LayOutGroupHeading(heading, section, columns, cellFrame);
        }

        foreach (var row in group.Rows)
        {
            yield return LayOutRow(row, section, columns, cellFrame, HeaderScope.None, Palette.Rule);
        }
    }

    private RowStrip LayOutGroupHeading(IReadOnlyList<Inline> heading, StructureElement section, IReadOnlyList<Frame> columns, Frame cellFrame)
    {
        var words = new Paragraph([.. heading.Select(inline => inline with { Bold = true })]);
        var row = new TableRow([new TableCell([words]) { ColumnSpan = columns.Count }]);
        var strip = LayOutRow(row, section, columns, cellFrame, HeaderScope.Column, InkOf(cellFrame));
        strip.SpaceBefore = SpaceBeforeGroup;
        strip.KeepsWithNext = true;
        return strip;
    }

    /// <param name="scope">What the row's cells are headers of; None for cells that say so themselves.</param>
    private RowStrip LayOutRow(
        TableRow row, StructureElement section, IReadOnlyList<Frame> columns, Frame cellFrame, HeaderScope scope, uint ruleColor)
    {
        var element = context.Tree.Add(StructureType.TR, section);
        var cells = new List<RowCell>();
        var column = 0;
        foreach (var cell in Padded(row, columns.Count))
        {
            var span = Span(columns, column, cell.ColumnSpan);
            cells.Add(LayOutCell(cell, element, span, cellFrame, scope));
            column += cell.ColumnSpan;
        }

        return new RowStrip(cells, Span(columns, 0, columns.Count), ruleColor);
    }

    private RowCell LayOutCell(TableCell cell, StructureElement row, Frame column, Frame cellFrame, HeaderScope rowScope)
    {
        var scope = rowScope == HeaderScope.None && cell.IsRowHeader ? HeaderScope.Row : rowScope;
        var element = context.Tree.Add(scope == HeaderScope.None ? StructureType.TD : StructureType.TH, row);
        element.Attributes = scope == HeaderScope.None && cell.ColumnSpan == 1 ? null : new CellAttributes(scope, cell.ColumnSpan);
        var inner = cellFrame with
        {
            Left = column.Left + CellPadding,
            Width = column.Width - (2 * CellPadding),
            Alignment = cell.Alignment,
            Ink = cell.Fill is { } fill ? Palette.TextOn(fill) : cellFrame.Ink,
        };
        return new RowCell(column, blocks.LayOut(cell.Blocks, element, inner), cell.Fill);
    }

    /// <summary>What all cells of a table have in common.</summary>
    private static Frame CellFrame(Frame table) => table with
    {
        Room = table.Room * RoomInCell,
        InCell = true,
        IsCompact = true,
        InColumnHeader = false,
        KeepsToDocumentSide = true,
        HangsMarks = false,
    };

    private static uint InkOf(Frame frame) => frame.Ink ?? Palette.Ink;

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

    private static void RepeatHead(List<Strip> top, List<Strip> bodyRows, double largestHeight)
    {
        var head = new TableHead(top);
        if (head.Height > largestHeight)
        {
            return;
        }

        foreach (var row in bodyRows)
        {
            row.Head = head;
        }
    }
}
