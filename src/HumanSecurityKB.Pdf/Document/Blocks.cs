namespace HumanSecurityKB.Pdf.Document;

/// <summary>One piece of a document in reading order. The writer decides lines, pages and tags.</summary>
public abstract record Block;

/// <summary>A heading of level 1 to 6. Levels that jump (1 to 3) are closed up, as PDF/UA asks.</summary>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inlines) : Block
{
    public Heading(int level, string text)
        : this(level, [new Inline(text)])
    {
    }

    /// <summary>
    /// A small drawing hung in the margin of the page beside the first line; decoration that repeats what the words say.
    /// Shrunk to 20 points high and 40 wide where it is larger. Left out in cells, columns and notes, which have no margin.
    /// </summary>
    public VectorDrawing? Mark { get; init; }
}

public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block
{
    public Paragraph(string text)
        : this([new Inline(text)])
    {
    }

    public ParagraphStyle Style { get; init; } = ParagraphStyle.Body;

    /// <summary>On one page with the beginning of what follows: for words that introduce it.</summary>
    public bool KeepsWithNext { get; init; }
}

/// <summary>How a paragraph is set; never a sign of meaning on its own.</summary>
public enum ParagraphStyle
{
    Body,

    /// <summary>A larger opening sentence under a title.</summary>
    Lead,

    /// <summary>Smaller and quieter: notes, sources, conditions.</summary>
    Small,

    /// <summary>A figure or a few words to be seen first, set large, with their label in a paragraph beside or above.</summary>
    Display,

    /// <summary>A few words to be read from the other end of a room.</summary>
    Poster,
}

/// <summary>A bulleted or numbered list. An item holds blocks, so lists nest.</summary>
public sealed record ListBlock(bool Numbered, IReadOnlyList<ListItem> Items) : Block;

public sealed record ListItem(IReadOnlyList<Block> Blocks)
{
    public ListItem(string text)
        : this([new Paragraph(text)])
    {
    }
}

/// <summary>
/// A table of header rows and groups of rows. Columns share the width by <paramref name="ColumnWeights"/>, each above 0.
/// Header rows no higher than a third of a page are printed again, as artifacts, on every page that the table reaches. A
/// row with fewer cells than columns is filled up with empty ones. Rows higher than a quarter of a page are split where a
/// page ends. A table without any rows is left out.
/// </summary>
public sealed record Table(IReadOnlyList<double> ColumnWeights, IReadOnlyList<TableRow> HeaderRows, IReadOnlyList<TableRowGroup> Groups) : Block
{
    public Table(IReadOnlyList<double> columnWeights, IReadOnlyList<TableRow> headerRows, IReadOnlyList<TableRow> rows)
        : this(columnWeights, headerRows, [new TableRowGroup(rows)])
    {
    }

    /// <summary>Printed above and tagged Caption; null for a table named by the heading before it.</summary>
    public string? Caption { get; init; }
}

/// <summary>Rows that belong together: a table body of its own. Without rows it is left out, heading and all.</summary>
public sealed record TableRowGroup(IReadOnlyList<TableRow> Rows)
{
    /// <summary>What the rows are about, printed in bold over all columns and tagged as their header; null for none.</summary>
    public IReadOnlyList<Inline>? Heading { get; init; }
}

public sealed record TableRow(IReadOnlyList<TableCell> Cells);

public sealed record TableCell(IReadOnlyList<Block> Blocks)
{
    public TableCell(string text)
        : this(text.Length == 0 ? [] : [new Paragraph(text)])
    {
    }

    /// <summary>A header of its row (tagged TH, scope Row). Cells of header rows are column headers in any case.</summary>
    public bool IsRowHeader { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public CellAlignment Alignment { get; init; }

    /// <summary>0xRRGGBB background, or null. The text's colour is chosen for contrast.</summary>
    public uint? Fill { get; init; }
}

public enum CellAlignment
{
    /// <summary>The side where lines start.</summary>
    Start,
    Center,

    /// <summary>For figures.</summary>
    End,
}

/// <summary>Blocks set apart from the text, between two rules or on a tinted ground: a notice. Goes on overleaf where it must.</summary>
public sealed record Callout(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>0xRRGGBB ground, which takes the place of the rules; null for none. The text's colour is chosen for contrast.</summary>
    public uint? Fill { get; init; }
}

/// <summary>
/// Columns side by side that share the width by their weights, read one after the other. They stay on one page; what is
/// too high for one, or too narrow for words, is set one below the other.
/// </summary>
public sealed record Columns(IReadOnlyList<Column> Parts) : Block;

/// <param name="Weight">Share of the width, above 0.</param>
public sealed record Column(double Weight, IReadOnlyList<Block> Blocks);

/// <summary>
/// Cards to cut out, equally large, <paramref name="Across"/> (1 or more) in a row, with dashed lines to cut along. A row
/// stays on one page. Cards too high for one, or too narrow for words, are set one below the other without lines.
/// </summary>
public sealed record Cards(int Across, IReadOnlyList<Card> Items) : Block;

public sealed record Card(IReadOnlyList<Block> Blocks);

/// <summary>
/// A short note in a column of its own, at the side where lines start, beside the first lines of what it is about. The note
/// is read first and stays on one page with them; the blocks go on over pages as they like. In a narrow column, and when it
/// is higher than a page, the note is set above.
/// </summary>
public sealed record MarginNote(IReadOnlyList<Block> Note, IReadOnlyList<Block> Blocks) : Block;

/// <summary>
/// A drawing, with the words that stand for it when it can't be seen; without words it is decoration, which screen
/// readers pass over. Captions are printed below. Drawings are shrunk to fit, never enlarged.
/// </summary>
public sealed record Figure(VectorDrawing Drawing, string AlternativeText) : Block
{
    public string? Caption { get; init; }

    /// <summary>Greatest width as a share of the measure, 0 to 1.</summary>
    public double WidthShare { get; init; } = 1;
}

/// <summary>Links to all headings down to <paramref name="Depth"/> that follow, with page numbers.</summary>
public sealed record TableOfContents(int Depth = 2) : Block;

/// <summary>What follows begins a page. Inside another block it does nothing.</summary>
public sealed record PageBreak : Block;

/// <summary>Empty height in points; dropped where a page ends before it does.</summary>
public sealed record Space(double Points) : Block;

/// <summary>Kept on one page when it fits on one.</summary>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block;
