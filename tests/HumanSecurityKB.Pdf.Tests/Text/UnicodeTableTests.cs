using HumanSecurityKB.Pdf.Text.Bidi;
using HumanSecurityKB.Pdf.Text.LineBreaking;
using HumanSecurityKB.Pdf.Text.UnicodeData;

namespace HumanSecurityKB.Pdf.Tests.Text;

/// <summary>What the conformance files do not reach: code points without a character, and classes folded at build time.</summary>
public class UnicodeTableTests
{
    [Theory]
    [InlineData(0x0378, nameof(BidiClass.L))]
    [InlineData(0x05FF, nameof(BidiClass.R))]
    [InlineData(0x070E, nameof(BidiClass.AL))]
    [InlineData(0x20CF, nameof(BidiClass.ET))]
    [InlineData(0x10FFF, nameof(BidiClass.R))]
    [InlineData(0x1EEFF, nameof(BidiClass.AL))]
    [InlineData(0x10FFFF, nameof(BidiClass.BN))]
    public void An_unassigned_code_point_has_the_direction_set_aside_for_it(int codePoint, string expected) =>
        Assert.Equal(expected, BidiClassTable.Of(codePoint).ToString());

    [Theory]
    [InlineData("reserved for currency", 0x20CF, nameof(LineBreakClass.PR))]
    [InlineData("reserved for ideographs", 0x3FFFD, nameof(LineBreakClass.ID))]
    [InlineData("reserved for pictographs", 0x1F02C, nameof(LineBreakClass.IDReserved))]
    [InlineData("unassigned (XX)", 0x10FFFF, nameof(LineBreakClass.AL))]
    [InlineData("Thai letter (SA)", 0x0E01, nameof(LineBreakClass.AL))]
    [InlineData("Thai vowel sign (SA)", 0x0E31, nameof(LineBreakClass.CM))]
    [InlineData("small kana", 0x3083, nameof(LineBreakClass.CJ))]
    [InlineData("corner bracket", 0x300C, nameof(LineBreakClass.OPWide))]
    [InlineData("parenthesis", 0x0028, nameof(LineBreakClass.OP))]
    public void Line_break_classes_are_resolved_in_the_table(string what, int codePoint, string expected) =>
        Assert.Equal($"{what} {expected}", $"{what} {LineBreakClassTable.Of(codePoint)}");
}
