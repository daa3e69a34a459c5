using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class TableTests
{
    [Fact]
    public void Every_group_is_a_body_and_its_heading_heads_all_columns()
    {
        using var reader = Samples.Read(new Table([1, 1], [new TableRow([new("Name"), new("Share")])], [Group("First", "a"), Group(null, "b"), Group("Third", "c")]));
        var table = Assert.Single(reader.Structure().OfType("Table"));
        var heading = table.OfType("TBody").First().OfType("TH").First();

        Assert.Equal(["THead", "TBody", "TBody", "TBody"], table.Children.Select(child => child.Type));
        Assert.Equal("NameShareFirstabThirdc", reader.TextOf(table));
        Assert.Equal("First", reader.TextOf(heading));
        Assert.Equal(2, TableRules.ColumnSpan(reader, heading));
        Assert.Equal("Column", reader.Text(reader.Dictionary(heading.Dictionary, "A")!, "Scope"));
    }

    [Fact]
    public void The_heading_of_a_group_is_bold()
    {
        using var reader = Samples.Read(new Table([1], [], [Group("Heading", "word")]));
        var letters = reader.Pages[0].Letters;

        Assert.Contains("Bold", letters[0].FontName, StringComparison.Ordinal);
        Assert.DoesNotContain("Bold", letters[^1].FontName, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_without_rows_are_left_out()
    {
        using var reader = Samples.Read(
            new Table([1], [], [new TableRowGroup([]) { Heading = [new Inline("empty")] }, Group("full", "a")]),
            new Table([1], [], [new TableRowGroup([]) { Heading = [new Inline("empty")] }]));

        Assert.Equal("fulla", reader.TextOf(reader.Structure()));
        Assert.Single(reader.Structure().OfType("TBody"));
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void The_heading_of_a_group_stays_with_its_rows(int offset)
    {
        using var reader = Samples.Read(new Space(offset), new Table([1], [], [Group(null, "first"), Group("second", "third")]));

        Assert.Equal(reader.PlaceOf("second").Page, reader.PlaceOf("third").Page);
    }

    [Fact]
    public void Cells_align_text_and_figures()
    {
        static TableCell Cell(Block block, CellAlignment alignment) => new([block]) { Alignment = alignment };
        static Table TableOf(Block block) => new([1, 1, 1], [], [new TableRow([Cell(block, CellAlignment.Start), Cell(block, CellAlignment.Center), Cell(block, CellAlignment.End)])]);
        var drawing = new VectorDrawing(40, 10, [new LabelShape(0, 10, "word", 10, LabelAnchor.Start)]);
        var column = (595.28 - 136) / 3;
        using var text = Samples.Read(TableOf(new Paragraph("word")));
        using var figure = Samples.Read(TableOf(new Figure(drawing, "words")));
        using var mirrored = Samples.ReadMirrored(TableOf(new Figure(drawing, "words")));

        var width = text.PlaceOf("word").Right - text.PlaceOf("word").Left;
        Assert.Equal([68 + 5, 68 + (1.5 * column) - (width / 2), 68 + (3 * column) - 5 - width], StartsOfWords(text), Near);
        Assert.Equal([68 + 5, 68 + (1.5 * column) - 20, 68 + (3 * column) - 45], StartsOfWords(figure), Near);
        Assert.Equal([68 + (3 * column) - 45, 68 + (1.5 * column) - 20, 68 + 5], StartsOfWords(mirrored), Near);
    }

    public static TheoryData<int> Offsets => [.. Enumerable.Range(0, 12).Select(step => 560 + (8 * step))];

    private static TableRowGroup Group(string? heading, string row) =>
        new([new TableRow([new(row)])]) { Heading = heading is null ? null : [new Inline(heading)] };

    private static IEnumerable<double> StartsOfWords(PdfReader reader) =>
        reader.Pages[0].Letters.Where(letter => letter.Value == "w").Select(letter => letter.StartBaseLine.X);

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 0.1;
}
