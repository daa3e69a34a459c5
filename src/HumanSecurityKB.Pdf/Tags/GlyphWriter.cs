using HumanSecurityKB.Pdf.Format;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>
/// Writes the glyphs of a run as TJ. A right-to-left run goes out in visual order in one piece: extractors turn it
/// round themselves, and lose the spaces of runs that come word by word.
/// </summary>
internal sealed class GlyphWriter(PdfBuffer stream, EmbeddedFont font, TextRun run)
{
    /// <summary>Where the reader's pen is, which moves by rounded widths, and where shaping wants it; thousandths of the size.</summary>
    private double pen;
    private double wanted;
    private int rise;

    public void Write()
    {
        stream.WriteSyntax("[<");
        foreach (var glyph in run.Glyphs)
        {
            SetRise(glyph.OffsetY);
            Adjust(ToThousandths(glyph.OffsetX));
            stream.WriteHexadecimal(font.CodeFor(glyph.Id, GlyphText.Of(run, glyph)));
            pen += font.Face.WidthOf(glyph.Id);
            wanted += ToThousandths(glyph.Advance);
        }

        stream.WriteSyntax(">]TJ\n");
        if (rise != 0)
        {
            stream.WriteSyntax("0 Ts\n");
        }
    }

    private void SetRise(int offset)
    {
        if (offset != rise)
        {
            stream.Write($">]TJ {offset * run.PointsPerUnit} Ts[<");
            rise = offset;
        }
    }

    private void Adjust(double offset)
    {
        var difference = (int)Math.Round(pen - wanted - offset);
        if (difference != 0)
        {
            stream.Write($">{difference}<");
            pen -= difference;
        }
    }

    private double ToThousandths(int fontUnits) => fontUnits * 1000.0 / run.Face.UnitsPerEm;
}
