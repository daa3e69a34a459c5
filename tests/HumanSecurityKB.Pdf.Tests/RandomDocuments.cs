using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>
/// Documents of blocks at random, nested at random. Every word is one of its own (w1, w2, ...) and they rise in reading
/// order. Equal seeds give equal documents.
/// </summary>
internal sealed class RandomDocuments(int seed)
{
    private const int DeepestNesting = 3;

    private readonly Random random = new(seed);

    /// <summary>How many words the document has.</summary>
    public int WordCount { get; private set; }

    public PdfDocument Next()
    {
        var blocks = Blocks(12, 0);
        var document = random.Next(2) == 0 ? Samples.Document([.. blocks]) : Samples.ArabicDocument([.. blocks]);
        return document with { HasCover = random.Next(2) == 0, RunningText = "foot", PageLabel = (page, total) => $"{page}/{total}" };
    }

    private List<Block> Blocks(int most, int depth) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => NextBlock(depth))];

    private Block NextBlock(int depth) => random.Next(depth < DeepestNesting ? 15 : 6) switch
    {
        0 => new Heading(random.Next(1, 7), [Words(4)]) { Mark = random.Next(2) == 0 ? Drawing() : null },
        1 => new Space(random.Next(200)),
        2 => new Figure(Drawing(), "figure") { WidthShare = random.NextDouble() + 0.01, Caption = random.Next(2) == 0 ? Words(5).Text : null },
        3 or 4 => new Paragraph(Inlines(random.Next(120))) { Style = (ParagraphStyle)random.Next(depth == 0 ? 5 : 4) },
        5 => new PageBreak(),
        6 => new ListBlock(random.Next(2) == 0, [.. Some(5, () => new ListItem(Blocks(3, depth + 1)))]),
        7 or 8 => NextTable(depth + 1),
        9 => new Callout(Blocks(4, depth + 1)) { Fill = random.Next(2) == 0 ? null : (uint)random.Next(0x1000000) },
        10 or 11 => new Columns([.. Some(4, () => new Column(random.NextDouble() + 0.1, Blocks(3, depth + 1)))]),
        12 => new MarginNote(Blocks(2, depth + 1), Blocks(5, depth + 1)),
        13 => new Cards(random.Next(1, 5), [.. Some(6, () => new Card(Blocks(2, depth + 1)))]),
        _ => new KeepTogether(Blocks(3, depth + 1)),
    };

    private Table NextTable(int depth)
    {
        var columns = random.Next(1, 6 - depth); // or words would have no room in the innermost
        var caption = random.Next(2) == 0 ? Words(3).Text : null;
        var header = Some(2, () => NextRow(columns, depth));
        return new Table([.. Enumerable.Range(1, columns)], header, [NextGroup(columns, depth), .. Some(2, () => NextGroup(columns, depth))]) { Caption = caption };
    }

    private TableRowGroup NextGroup(int columns, int depth)
    {
        IReadOnlyList<Inline>? heading = random.Next(2) == 0 ? [Words(3)] : null;
        return new TableRowGroup([NextRow(columns, depth), .. Some(12, () => NextRow(columns, depth))]) { Heading = heading };
    }

    private TableRow NextRow(int columns, int depth)
    {
        var cells = new List<TableCell>();
        var left = random.Next(columns + 1);
        while (left > 0)
        {
            var span = random.Next(1, left + 1);
            cells.Add(NextCell(depth) with { ColumnSpan = span, IsRowHeader = cells.Count == 0, Alignment = (CellAlignment)random.Next(3) });
            left -= span;
        }

        return new TableRow(cells);
    }

    private TableCell NextCell(int depth)
    {
        var blocks = random.Next(5) == 0 ? Blocks(2, depth + 1) : [new Paragraph(Inlines(random.Next(20)))];
        return new TableCell(blocks) { Fill = random.Next(4) == 0 ? (uint)random.Next(0x1000000) : null };
    }

    private List<Inline> Inlines(int words) =>
    [
        Words(words / 2),
        Words(words / 4) with { Bold = true, Link = "https://example.org/" },
        Words(words / 4) with { Italic = true, Language = "fr" },
    ];

    private Inline Words(int count) => new(string.Concat(Enumerable.Range(0, count).Select(_ => $"w{++WordCount} ")));

    private VectorDrawing Drawing() => Samples.Drawing() with { Height = random.Next(10, 900), Shapes = [.. Samples.Drawing().Shapes.Where(shape => shape is not LabelShape)] };

    private List<T> Some<T>(int most, Func<T> next) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => next())];
}
