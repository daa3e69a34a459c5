using HumanSecurityKB.Pdf.Layout;

namespace HumanSecurityKB.Pdf.Tests.Layout;

public sealed class PaletteTests
{
    [Theory]
    [InlineData(Palette.Ink)]
    [InlineData(Palette.Muted)]
    [InlineData(Palette.Accent)]
    public void Text_on_paper_has_the_contrast_of_wcag_aa(uint color)
    {
        Assert.True(Palette.Contrast(color, 0xFFFFFF) >= 4.5);
    }

    [Fact]
    public void Text_on_any_fill_has_the_contrast_of_large_text_at_least()
    {
        for (uint grey = 0; grey <= 0xFF; grey++)
        {
            var fill = (grey << 16) | (grey << 8) | grey;
            Assert.True(Palette.Contrast(fill, Palette.TextOn(fill)) >= 4);
        }
    }
}
