using System.Diagnostics;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Tests.Text;

public class BidiAlgorithmTests
{
    [Fact]
    public void Latin_text_stays_as_it_is()
    {
        byte[] levels = BidiAlgorithm.Levels("L’eau, 3 % — oui !", ParagraphDirection.Automatic, out byte paragraphLevel);

        Assert.Equal(0, paragraphLevel);
        Assert.All(levels, level => Assert.Equal(0, level));
    }

    [Theory]
    [InlineData("الأمن abc", 1)]
    [InlineData("abc الأمن", 0)]
    [InlineData("123 الأمن", 1)]
    [InlineData("\u2067الأمن\u2069 abc", 0)]
    [InlineData("123", 0)]
    public void An_automatic_paragraph_follows_its_first_strong_character(string text, byte expected)
    {
        BidiAlgorithm.Levels(text, ParagraphDirection.Automatic, out byte paragraphLevel);

        Assert.Equal(expected, paragraphLevel);
    }

    [Fact]
    public void A_number_in_Arabic_keeps_its_digits_in_order() =>
        Assert.Equal("صخش 1,234 يف", Visual("في 1,234 شخص", ParagraphDirection.RightToLeft));

    /// <summary>After an Arabic letter the digits are an Arabic number (W2), to which W5 joins no sign.</summary>
    [Theory]
    [InlineData("12% زيادة", "ةدايز 12%")]
    [InlineData("زيادة 12%", "%12 ةدايز")]
    public void A_percent_sign_stays_beside_its_number_in_Arabic(string text, string expected) =>
        Assert.Equal(expected, Visual(text, ParagraphDirection.RightToLeft));

    [Fact]
    public void A_web_address_in_Arabic_is_read_from_the_left() =>
        Assert.Equal(".https://example.org/a?b=1 رظنا", Visual("انظر https://example.org/a?b=1.", ParagraphDirection.RightToLeft));

    /// <summary>Unlike guillemets, English quotation marks are not mirrored: they come out as an Arabic writer must expect.</summary>
    [Theory]
    [InlineData("قال «Human Security».", ".«Human Security» لاق")]
    [InlineData("قال “Human Security”.", ".”Human Security“ لاق")]
    [InlineData("قال «أمن “Human” الإنسان».", ".«ناسنإلا ”Human“ نمأ» لاق")]
    public void Quotation_marks_stay_around_what_they_quote(string text, string expected) =>
        Assert.Equal(expected, Visual(text, ParagraphDirection.RightToLeft));

    [Fact]
    public void An_Arabic_quotation_in_English_turns_only_itself() =>
        Assert.Equal("the word “ناسنإلا نمأ” means", Visual("the word “أمن الإنسان” means", ParagraphDirection.LeftToRight));

    [Fact]
    public void Brackets_go_with_the_text_they_stand_in() =>
        Assert.Equal("(HSKB) برع", Visual("عرب (HSKB)", ParagraphDirection.RightToLeft));

    [Fact]
    public void A_wrapped_line_ends_with_its_space_on_the_paragraph_level()
    {
        const string text = "ا abc def";
        byte[] levels = BidiAlgorithm.Levels(text, ParagraphDirection.RightToLeft, out byte paragraphLevel);
        const int lineLength = 6;
        Assert.Equal(2, levels[lineLength - 1]);

        BidiAlgorithm.ResetWhitespace(text.AsSpan(0, lineLength), levels.AsSpan(0, lineLength), paragraphLevel);

        Assert.Equal([1, 1, 2, 2, 2, 1, 2, 2, 2], levels);
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00ا\uD83D")]
    [InlineData("ا\u2067\uD83D b\uDE00")]
    public void A_lone_surrogate_does_no_harm(string text)
    {
        byte[] levels = BidiAlgorithm.Levels(text, ParagraphDirection.Automatic, out byte paragraphLevel);
        BidiAlgorithm.ResetWhitespace(text, levels, paragraphLevel);

        Assert.Equal(text.Length, levels.Length);
    }

    [Fact]
    public void An_empty_text_has_no_levels() =>
        Assert.Empty(BidiAlgorithm.Levels("", ParagraphDirection.RightToLeft, out _));

    /// <summary>Each of these would take minutes if a rule looked back over the whole text for every character.</summary>
    [Theory]
    [InlineData("\u2067")]
    [InlineData("\u2068(")]
    [InlineData("\u2068ا\u2069")]
    [InlineData("\u202B(")]
    [InlineData("\u2067ا")]
    [InlineData("(ا")]
    [InlineData("(a)")]
    [InlineData("ا[)")]
    [InlineData("1,")]
    public void A_hostile_text_takes_time_in_proportion_to_its_length(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, 500_000));
        var clock = Stopwatch.StartNew();

        byte[] levels = BidiAlgorithm.Levels(text, ParagraphDirection.RightToLeft, out _);

        Assert.Equal(text.Length, levels.Length);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    /// <summary>The text as its characters stand on the line from left to right, mirrored as rule L4 asks of a font.</summary>
    private static string Visual(string text, ParagraphDirection direction)
    {
        byte[] levels = BidiAlgorithm.Levels(text, direction, out _);
        var order = new int[text.Length];
        BidiAlgorithm.ReorderVisually(levels, order);
        return string.Concat(order.Select(index => levels[index] % 2 == 0 ? text[index] : Mirrored(text[index])));
    }

    private static char Mirrored(char character) => character switch
    {
        '(' => ')',
        ')' => '(',
        '«' => '»',
        '»' => '«',
        _ => character,
    };
}
