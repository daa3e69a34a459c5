using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class TextTests
{
    private const double FooterTop = 60;

    [Theory]
    [InlineData("plain text", 0)]
    [InlineData("Ελληνικά, Кириллица, Tiếng Việt, œuvre, e\u0301, 1⁄2 ≤ 3 → ✓ ☐", 0)]
    [InlineData("نص عربي", 0)]
    [InlineData("soft\u00ADhyphen, \u202Eoverride\u202C, zero\u200Bwidth, tab\t, NUL\0", 0)]
    [InlineData("👨‍👩‍👧", 1)]
    [InlineData("🙂🙂", 2)]
    [InlineData("שלום", 4)]
    [InlineData("private use \uE000 \uF8FF", 2)]
    public void Characters_no_font_has_are_counted(string text, int missing)
    {
        Assert.Equal(missing, Samples.Writer.WriteCounted(Samples.Document(new Paragraph(text))).MissingCharacters);
    }

    [Fact]
    public void Lone_surrogates_are_missing_characters()
    {
        Assert.Equal(2, Samples.Writer.WriteCounted(Samples.Document(new Paragraph("\uD83D and \uDC00."))).MissingCharacters);
    }

    [Fact]
    public void A_character_is_counted_once_though_headings_are_printed_several_times()
    {
        var result = Samples.Writer.WriteCounted(Samples.Document(new TableOfContents(), new Heading(1, "A 🙂")));

        Assert.Equal(1, result.MissingCharacters);
    }

    [Fact]
    public void A_missing_character_shows_as_a_sign()
    {
        Assert.Equal("a \uFFFD b", TextOf(new Paragraph("a 🙂 b")));
    }

    [Fact]
    public void Lines_join_to_the_words_they_were_broken_from()
    {
        Assert.Equal(Samples.Text(12).Trim(), TextOf(new Paragraph(Samples.Text(12))).Trim());
    }

    [Fact]
    public void A_line_feed_breaks_the_line_and_parts_the_words()
    {
        using var reader = new PdfReader(Samples.Write(new Paragraph("one\ntwo\r\nthree")));

        Assert.Equal("one two three", reader.TextOf(reader.Structure()));
        Assert.Equal(3, reader.Pages[0].Letters.Select(letter => Math.Round(letter.StartBaseLine.Y)).Where(y => y > FooterTop).Distinct().Count());
    }

    [Fact]
    public void A_word_wider_than_the_line_is_cut()
    {
        var word = new string('w', 500);
        using var reader = new PdfReader(Samples.Write(new Paragraph(word)));

        Assert.Equal(word, reader.TextOf(reader.Structure()));
        Assert.All(reader.Pages[0].Letters, letter => Assert.InRange(letter.EndBaseLine.X, 60, 535));
    }

    [Fact]
    public void A_soft_hyphen_shows_at_the_end_of_a_line_only()
    {
        var text = string.Join(' ', Enumerable.Repeat("Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschaft", 8));
        var written = TextOf(new Paragraph(text));
        var hyphens = written.Count(character => character == '\u00AD');

        Assert.InRange(hyphens, 1, 4);
        Assert.Equal(text.Replace("\u00AD", "", StringComparison.Ordinal), written.Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Ligatures_read_as_their_letters()
    {
        Assert.Equal("office, affluent, fjord", TextOf(new Paragraph("office, affluent, fjord")));
    }

    [Theory]
    [InlineData(0xFFFFFF, "text on white")]
    [InlineData(0x5C1750, "text on mulberry")]
    public void Text_stands_out_from_the_fill_of_its_cell(uint fill, string text)
    {
        using var reader = new PdfReader(Samples.Write(new Table([1], [], [new TableRow([new TableCell(text) { Fill = fill }])])));
        var (red, _, _) = reader.Pages[0].Letters.First(letter => letter.Value == "x").Color.ToRGBValues();

        Assert.Equal(fill == 0xFFFFFF, red < 0.5);
    }

    private static string TextOf(params Block[] blocks)
    {
        using var reader = new PdfReader(Samples.Write(blocks));
        return reader.TextOf(reader.Structure());
    }
}
