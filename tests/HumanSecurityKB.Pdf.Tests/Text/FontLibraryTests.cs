using System.Text;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Tests.Text;

public sealed class FontLibraryTests
{
    private static readonly FontLibrary Fonts = FontLibrary.With([]);

    [Fact]
    public void Every_style_shows_what_any_font_can()
    {
        var covered = AllRunes().Where(Fonts.Covers).ToList();

        Assert.Contains(new Rune('\uFFFD'), covered);
        Assert.All(AllStyles(), style =>
        {
            Assert.All(covered, rune => Assert.Contains(Fonts.FacesFor(style, rightToLeft: false), face => face.Covers(rune)));
            Assert.All(covered, rune => Assert.Contains(Fonts.FacesFor(style, rightToLeft: true), face => face.Covers(rune)));
        });
    }

    private static IEnumerable<TextStyle> AllStyles()
    {
        foreach (var family in Enum.GetValues<FontFamily>())
        {
            var plain = new TextStyle(family, 10, 0);
            yield return plain;
            yield return plain with { Bold = true };
            yield return plain with { Italic = true };
            yield return plain with { Bold = true, Italic = true };
        }
    }

    private static IEnumerable<Rune> AllRunes() =>
        Enumerable.Range(0, 0x20000).Where(Rune.IsValid).Select(value => new Rune(value));
}
