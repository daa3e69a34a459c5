using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Tests.Text;

public class LineBreakerTests
{
    [Theory]
    [InlineData("Food security, water.", "Food |security, |water.")]
    [InlineData("a well-known fact", "a |well-|known |fact")]
    [InlineData("(see the annex)", "(see |the |annex)")]
    [InlineData("« l’eau »", "« |l’eau |»")]
    [InlineData("«\u00A0l’eau\u202F»\u202F!", "«\u00A0l’eau\u202F»\u202F!")]
    [InlineData("costs $ 1,234.50 or -3.5% of 2026", "costs |$ |1,234.50 |or |-3.5% |of |2026")]
    [InlineData("10\u00A0km", "10\u00A0km")]
    [InlineData("الأمن الغذائي، 2026", "الأمن |الغذائي، |2026")]
    [InlineData("e\u0301te\u0301 a\u0308", "e\u0301te\u0301 |a\u0308")]
    [InlineData("🇫🇷🇪🇸🇸🇦", "🇫🇷|🇪🇸|🇸🇦")]
    public void Lines_may_end_at_the_bars(string text, string expected) =>
        Assert.Equal(expected, Marked(text, Kinsoku.Strict));

    [Fact]
    public void A_web_address_breaks_after_its_slashes() =>
        Assert.Equal("https://|example.org/|a/|b", Marked("https://example.org/a/b", Kinsoku.Strict));

    [Fact]
    public void Japanese_punctuation_neither_begins_nor_ends_a_line_on_the_wrong_side() =>
        Assert.Equal("「日|本|語」、|テ|ス|ト。|(例)|で|す！", Marked("「日本語」、テスト。(例)です！", Kinsoku.Strict));

    [Fact]
    public void Small_kana_begin_a_line_only_where_normal_kinsoku_is_asked_for()
    {
        Assert.Equal("ちょっ|と", Marked("ちょっと", Kinsoku.Strict));
        Assert.Equal("ち|ょ|っ|と", Marked("ちょっと", Kinsoku.Normal));
    }

    [Fact]
    public void A_line_must_end_after_a_line_feed_but_not_inside_its_pair() =>
        Assert.Equal("one\n!two\r\n!three", Marked("one\ntwo\r\nthree", Kinsoku.Strict));

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("a\uDE00 b\uD83D")]
    public void A_lone_surrogate_does_no_harm(string text) =>
        Assert.Equal(text, Marked(text, Kinsoku.Strict).Replace("|", "", StringComparison.Ordinal));

    [Fact]
    public void An_empty_text_has_no_breaks() => Assert.Equal("", Marked("", Kinsoku.Strict));

    private static string Marked(string text, Kinsoku kinsoku)
    {
        var breaks = new LineBreak[text.Length];
        LineBreaker.FindBreaks(text, breaks, kinsoku);
        return string.Concat(text.Zip(breaks, (unit, mark) => mark switch
        {
            LineBreak.Allowed => $"|{unit}",
            LineBreak.Mandatory => $"!{unit}",
            _ => $"{unit}",
        }));
    }
}
