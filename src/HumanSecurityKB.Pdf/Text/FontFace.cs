using System.Collections;
using System.Text;
using HarfBuzzSharp;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>One TrueType font. Immutable and shared by all threads for the life of the process.</summary>
internal sealed class FontFace
{
    private readonly BitArray coverage;
    private readonly int[] widths;

    public FontFace(byte[] trueType)
    {
        var file = new TrueTypeFile(trueType);
        PostScriptName = file.PostScriptName;
        IsBold = file.IsBold;
        IsItalic = file.IsItalic;

        using var blob = CopyToBlob(trueType);
        Face = new Face(blob, 0);
        Face.MakeImmutable();
        UnitsPerEm = Face.UnitsPerEm;

        Font = new Font(Face);
        Font.SetScale(UnitsPerEm, UnitsPerEm);
        Font.SetFunctionsOpenType();
        HarfBuzzSubset.MakeImmutable(Font);

        Font.TryGetHorizontalFontExtents(out var extents);
        Ascent = ToThousandths(extents.Ascender);
        Descent = ToThousandths(extents.Descender);
        CapHeight = Font.OpenTypeMetrics.TryGetPosition(OpenTypeMetricsTag.CapHeight, out var capHeight) ? ToThousandths(capHeight) : Ascent;
        BoundingBox = [.. file.BoundingBox.Select(edge => ToThousandths(edge))];
        coverage = ReadCoverage();
        widths = [.. Enumerable.Range(0, Face.GlyphCount).Select(glyph => ToThousandths(Font.GetHorizontalGlyphAdvance((uint)glyph)))];
    }

    public string PostScriptName { get; }

    public bool IsBold { get; }

    public bool IsItalic { get; }

    public Face Face { get; }

    public Font Font { get; }

    public int UnitsPerEm { get; }

    /// <summary>Thousandths of the font size, as all metrics here.</summary>
    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public IReadOnlyList<int> BoundingBox { get; }

    public bool Covers(Rune rune) => rune.Value < coverage.Length && coverage[rune.Value];

    /// <summary>Width of a glyph in thousandths of the font size.</summary>
    public int WidthOf(ushort glyph) => widths[glyph];

    /// <summary>HarfBuzz takes a copy. Blob.FromStream would leave it a pointer into managed memory, which moves.</summary>
    private static unsafe Blob CopyToBlob(byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            return new Blob((nint)start, bytes.Length, MemoryMode.Duplicate);
        }
    }

    private int ToThousandths(int fontUnits) => (int)Math.Round(fontUnits * 1000.0 / UnitsPerEm);

    private BitArray ReadCoverage()
    {
        var codePoints = HarfBuzzSubset.CodePoints(Face);
        var bits = new BitArray(codePoints.Count > 0 ? codePoints[^1] + 1 : 0);
        foreach (var codePoint in codePoints)
        {
            bits[codePoint] = true;
        }

        return bits;
    }
}
