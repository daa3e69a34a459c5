using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class MarginNoteTests
{
    [Fact]
    public void The_note_stands_beside_the_first_line_and_is_read_first()
    {
        using var reader = Samples.Read(Note("aside", "body " + Samples.Text(6)));
        var (note, body) = (reader.PlaceOf("aside"), reader.PlaceOf("body"));

        Assert.Equal(note.Baseline, body.Baseline, 1);
        Assert.Equal(68 + 92 + 16, body.Left, 0);
        Assert.StartsWith("asidebody", reader.TextOf(reader.Structure()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_stands_at_the_side_where_lines_start()
    {
        using var reader = Samples.ReadMirrored(new MarginNote([new Paragraph("aside")], [new ListBlock(false, [new ListItem("body")])]));

        Assert.True(reader.PlaceOf("aside").Left > reader.PlaceOf("body").Right);
        Assert.Equal(595.28 - 68, reader.PlaceOf("aside").Right, 0);
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void The_note_stays_with_the_first_lines(int offset)
    {
        using var reader = Samples.Read(new Space(offset), Note("aside " + Samples.Text(2), "body " + Samples.Text(20)));

        Assert.Equal(reader.PlaceOf("aside").Page, reader.PlaceOf("body").Page);
        Assert.Equal(reader.PlaceOf("aside").Baseline, reader.PlaceOf("body").Baseline, 1);
        Assert.All(reader.Pages, page => Assert.All(page.Letters, letter => Assert.True(letter.StartBaseLine.Y > 84)));
    }

    [Fact]
    public void What_follows_stands_below_a_note_that_is_higher_than_its_body()
    {
        using var reader = Samples.Read(Note(Samples.Text(3) + "noted", "body"), new Paragraph("below"));

        Assert.True(reader.PlaceOf("below").Baseline < reader.PlaceOf("noted").Baseline);
    }

    [Fact]
    public void The_body_goes_on_over_pages_with_the_head_of_its_table()
    {
        using var reader = Samples.Read(new MarginNote([new Paragraph("aside")], [Samples.LongTable(60)]));

        Assert.True(reader.Pages.Count > 1);
        Assert.All(reader.Pages, page => Assert.Contains("Action", page.Text, StringComparison.Ordinal));
        Assert.Equal(61, reader.Structure().OfType("TR").Count());
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_below_the_note()
    {
        var text = Samples.Text(120);
        using var reader = Samples.Read(new MarginNote([new Paragraph(Samples.Text(2))], [new Table([1], [], [new TableRow([new(text)])])]));

        Assert.True(reader.Pages.Count > 2);
        Assert.Equal(text, reader.TextOf(reader.Structure().OfType("TD").Single()));
        Assert.All(reader.Pages, page => Assert.All(page.Letters, letter => Assert.True(letter.StartBaseLine.Y > 84)));
    }

    [Fact]
    public void A_note_without_room_for_a_margin_stands_above()
    {
        using var inCell = Samples.Read(new Table([1, 1, 1], [], [new TableRow([new([Note("aside", "body")])])]));
        using var high = Samples.Read(Note(Samples.Text(60), "body"));

        Assert.Equal(inCell.PlaceOf("aside").Left, inCell.PlaceOf("body").Left);
        Assert.Equal(68, high.PlaceOf("body").Left, 0);
        Assert.EndsWith("body", high.TextOf(high.Structure()), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_in_note_and_body_are_in_the_contents()
    {
        using var reader = Samples.Read(new TableOfContents(3), new MarginNote([new Heading(1, "Noted")], [new Heading(2, "Told")]));

        Assert.Equal(["Noted 1", "Told 1"], reader.Structure().OfType("TOCI").Select(reader.TextOf));
    }

    [Fact]
    public void A_body_without_a_note_keeps_its_column_and_a_note_without_a_body_stands_alone()
    {
        using var reader = Samples.Read(new MarginNote([], [new Paragraph("body")]), new MarginNote([new Paragraph("aside")], []), new MarginNote([], []));

        Assert.Equal(68 + 92 + 16, reader.PlaceOf("body").Left, 0);
        Assert.Equal(68, reader.PlaceOf("aside").Left, 0);
    }

    public static TheoryData<int> Offsets => [.. Enumerable.Range(0, 12).Select(step => 500 + (16 * step))];

    private static MarginNote Note(string note, string body) => new([new Paragraph(note)], [new Paragraph(body)]);
}
