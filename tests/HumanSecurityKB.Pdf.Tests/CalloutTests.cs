using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Content;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class CalloutTests
{
    private const double FooterRule = 58;
    private const uint Pale = 0xF1EEF3;
    private const uint Dark = 0x5C1750;

    [Fact]
    public void A_tinted_callout_has_its_text_on_the_ground_and_no_rules()
    {
        using var reader = Samples.Read(new Callout([new Paragraph("notice")]) { Fill = Pale });
        var ground = Assert.Single(reader.Pages[0].Paths, path => path.GetBoundingRectangle()!.Value.Top > FooterRule);
        var place = reader.PlaceOf("notice");
        var box = ground.GetBoundingRectangle()!.Value;

        Assert.True(ground.IsFilled && !ground.IsStroked);
        Assert.Equal(68 + 12, place.Left, 0);
        Assert.InRange(place.Baseline, box.Bottom + 12, box.Top - 12);
    }

    [Theory]
    [InlineData(Pale, true)]
    [InlineData(Dark, false)]
    public void Text_stands_out_from_the_ground(uint fill, bool isDark)
    {
        using var reader = Samples.Read(new Callout([new Paragraph("notice") { Style = ParagraphStyle.Small }]) { Fill = fill });

        Assert.Equal(isDark, reader.Pages[0].Letters[0].Color.ToRGBValues().r < 0.5);
    }

    [Fact]
    public void The_ground_goes_on_overleaf_under_all_of_the_text()
    {
        using var reader = Samples.Read(new Paragraph("before"), new Callout([.. Enumerable.Repeat(new Paragraph(Samples.Text(5)), 30)]) { Fill = Dark }, new Paragraph("after"));

        Assert.True(reader.Pages.Count > 2);
        Assert.Equal("before" + string.Concat(Enumerable.Repeat(Samples.Text(5).Trim(), 30)) + "after", Joined(reader));
        Assert.All(reader.Pages, page => Assert.All(page.Letters.Where(IsWhite), letter => Assert.True(StandsOnGround(letter, page))));
        Assert.All(reader.Pages, page => Assert.Contains(page.Letters, IsWhite));
    }

    [Fact]
    public void A_table_on_a_tinted_ground_has_its_head_on_every_page()
    {
        using var reader = Samples.Read(new Callout([Samples.LongTable(60)]) { Fill = Dark });

        Assert.True(reader.Pages.Count > 1);
        Assert.All(reader.Pages, page => Assert.Contains("Action", page.Text, StringComparison.Ordinal));
        Assert.Equal(61, reader.Structure().OfType("TR").Count());
    }

    [Fact]
    public void A_low_callout_is_not_split()
    {
        using var reader = Samples.Read(new Space(620), new Callout([new Paragraph("opening"), new Paragraph(Samples.Text(4)), new Paragraph("closing")]) { Fill = Pale });

        Assert.Equal(reader.PlaceOf("opening").Page, reader.PlaceOf("closing").Page);
    }

    private static string Joined(PdfReader reader) =>
        string.Concat(reader.Structure().OfType("P").Select(paragraph => reader.TextOf(paragraph).Trim()));

    private static bool IsWhite(Letter letter) => letter.Color.ToRGBValues().r > 0.9;

    private static bool StandsOnGround(Letter letter, Page page) =>
        page.Paths.Any(path => path.GetBoundingRectangle() is { } box
            && letter.StartBaseLine.X >= box.Left && letter.EndBaseLine.X <= box.Right
            && letter.StartBaseLine.Y >= box.Bottom && letter.StartBaseLine.Y <= box.Top);
}
