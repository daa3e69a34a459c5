using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class CardsTests
{
    [Fact]
    public void Cards_stand_in_rows_and_read_row_by_row()
    {
        using var reader = Samples.Read(CardsOf(2, "first", "second", "third"));
        var (first, second, third) = (reader.PlaceOf("first"), reader.PlaceOf("second"), reader.PlaceOf("third"));

        Assert.Equal(first.Baseline, second.Baseline);
        Assert.Equal(first.Left, third.Left);
        Assert.True(first.Right < second.Left && third.Baseline < first.Baseline);
        Assert.Equal("firstsecondthird", reader.TextOf(reader.Structure()));
    }

    [Fact]
    public void The_first_card_stands_at_the_side_where_lines_start()
    {
        using var reader = Samples.ReadMirrored(CardsOf(2, "first", "second"));

        Assert.True(reader.PlaceOf("first").Left > reader.PlaceOf("second").Right);
    }

    [Fact]
    public void All_cards_are_as_high_as_the_highest()
    {
        using var reader = Samples.Read(CardsOf(1, "first", "second " + Samples.Text(2), "third"));
        var (first, second, third) = (reader.PlaceOf("first"), reader.PlaceOf("second"), reader.PlaceOf("third"));

        Assert.Equal(first.Baseline - second.Baseline, second.Baseline - third.Baseline, 1);
    }

    [Fact]
    public void Dashed_lines_go_round_every_card()
    {
        using var reader = Samples.Read(CardsOf(2, "first", "second", "third"));
        var dashed = reader.Pages[0].Operations.OfType<UglyToad.PdfPig.Graphics.Operations.General.SetLineDashPattern>().Count(pattern => pattern.Pattern.Array.Count > 0);

        Assert.Equal(5 + 4, dashed);
    }

    [Fact]
    public void A_row_of_cards_stays_on_one_page()
    {
        using var reader = Samples.Read(new Space(600), CardsOf(2, "first " + Samples.Text(6), "second"));

        Assert.Equal((1, 1), (reader.PlaceOf("first").Page, reader.PlaceOf("second").Page));
    }

    [Theory]
    [InlineData(2, 120)]
    [InlineData(20, 1)]
    public void Cards_too_high_for_a_page_or_too_narrow_for_words_are_set_one_below_the_other(int across, int sentences)
    {
        var file = Samples.Writer.Write(Samples.Document(CardsOf(across, "first " + Samples.Text(sentences), "second")));
        using var reader = new PdfReader(file);

        Assert.Equal(reader.PlaceOf("first").Left, reader.PlaceOf("second").Left);
        Assert.Empty(PdfLint.Check(file));
    }

    [Fact]
    public void A_row_needs_room_for_a_card() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Writer.Write(Samples.Document(CardsOf(0, "first"))));

    private static Cards CardsOf(int across, params IEnumerable<string> texts) => new(across, [.. texts.Select(text => new Card([new Paragraph(text)]))]);
}
