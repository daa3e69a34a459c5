using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class ColumnsTests
{
    [Fact]
    public void Columns_stand_side_by_side_and_read_one_after_the_other()
    {
        using var reader = Samples.Read(TwoColumns("first", "second"), new Paragraph("below"));
        var (first, second, below) = (reader.PlaceOf("first"), reader.PlaceOf("second"), reader.PlaceOf("below"));

        Assert.Equal(first.Baseline, second.Baseline);
        Assert.True(first.Right < second.Left);
        Assert.True(below.Baseline < first.Baseline);
        Assert.Equal("firstsecondbelow", reader.TextOf(reader.Structure()));
    }

    [Fact]
    public void Columns_share_the_width_by_their_weights()
    {
        using var reader = Samples.Read(new Columns([new Column(3, [new Paragraph("wide")]), new Column(1, [new Paragraph("narrow")])]));
        var (wide, narrow) = (reader.PlaceOf("wide"), reader.PlaceOf("narrow"));

        Assert.Equal(68 + ((595.28 - 136 - 18) * 0.75) + 18, narrow.Left, 0);
        Assert.Equal(68, wide.Left, 0);
    }

    [Fact]
    public void The_first_column_stands_at_the_side_where_lines_start()
    {
        using var reader = Samples.ReadMirrored(TwoColumns("first", "second"));

        Assert.True(reader.PlaceOf("first").Left > reader.PlaceOf("second").Right);
    }

    [Fact]
    public void Columns_that_fit_on_a_page_stay_on_one()
    {
        using var reader = Samples.Read(new Space(600), TwoColumns("first " + Samples.Text(6), "second"));

        Assert.Equal((1, 1), (reader.PlaceOf("first").Page, reader.PlaceOf("second").Page));
    }

    [Fact]
    public void Columns_higher_than_a_page_are_set_one_below_the_other()
    {
        using var reader = Samples.Read(TwoColumns("first " + Samples.Text(90), "second"));
        var (first, second) = (reader.PlaceOf("first"), reader.PlaceOf("second"));

        Assert.Equal(first.Left, second.Left);
        Assert.True(second.Page > first.Page || second.Baseline < first.Baseline);
        Assert.Equal($"first {Samples.Text(90)}second", reader.TextOf(reader.Structure()));
    }

    [Fact]
    public void Columns_too_narrow_for_words_are_set_one_below_the_other()
    {
        using var reader = Samples.Read(new Columns([.. Enumerable.Range(0, 30).Select(_ => new Column(1, [new Paragraph("word")]))]));

        Assert.Equal(30, reader.Pages[0].Letters.Select(letter => letter.StartBaseLine.Y).Distinct().Count());
    }

    [Fact]
    public void What_is_set_another_way_is_counted_once()
    {
        var result = Samples.Writer.WriteCounted(Samples.Document(
            new Columns([new Column(1, [new Heading(1, "One 🙂"), new Paragraph(Samples.Text(90))]), new Column(1, [new Heading(2, "Two")])]),
            new Heading(2, "Three")));
        using var reader = new PdfReader(result.Bytes);
        Assert.True(reader.Document.TryGetBookmarks(out var bookmarks));

        Assert.Equal(1, result.MissingCharacters);
        Assert.Equal(["One \uFFFD", "Two", "Three"], bookmarks.GetNodes().Select(node => node.Title));
        Assert.Equal(3, reader.Structure().All.Count(node => node.Type is ['H', _]));
    }

    [Fact]
    public void Columns_stand_in_cells_and_callouts_too()
    {
        using var reader = Samples.Read(
            new Table([1, 1], [], [new TableRow([new([TwoColumns("first", "second")]), new("beside")])]),
            new Callout([TwoColumns("third", "fourth")]) { Fill = 0xF1EEF3 });

        Assert.True(reader.PlaceOf("first").Right < reader.PlaceOf("second").Left);
        Assert.True(reader.PlaceOf("second").Right < reader.PlaceOf("beside").Left);
        Assert.Equal(reader.PlaceOf("third").Baseline, reader.PlaceOf("fourth").Baseline);
    }

    [Fact]
    public void Columns_without_content_leave_nothing_and_without_weight_are_refused()
    {
        using var reader = Samples.Read(new Columns([]), new Columns([new Column(1, [])]), new Paragraph("text"));

        Assert.Equal("text", reader.TextOf(reader.Structure()));
        Assert.Throws<ArgumentException>(() => Samples.Write(new Columns([new Column(0, [])])));
    }

    private static Columns TwoColumns(string first, string second) =>
        new([new Column(1, [new Paragraph(first)]), new Column(1, [new Paragraph(second)])]);
}
