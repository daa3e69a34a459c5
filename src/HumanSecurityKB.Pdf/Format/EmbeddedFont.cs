using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>
/// A face as one document uses it. Character codes are handed out one by one for each pair of glyph and text, so the
/// way back from glyph to text is always exact, even where two texts share a glyph; the glyphs themselves are cut out
/// of the font at the end.
/// </summary>
internal sealed class EmbeddedFont(FontFace face, Name resource, ObjectId id)
{
    private const int MappingsPerBlock = 100; // ISO 32000-1, 9.7.5.4 (via Adobe TN 5014) allows no more

    private readonly List<(ushort Glyph, string Text)> codes = [(0, Characters.Replacement.ToString())];
    private readonly Dictionary<(ushort Glyph, char Text), int> codesOfCharacters = [];
    private readonly Dictionary<(ushort Glyph, string Text), int> codesOfTexts = [];

    public FontFace Face => face;

    public Name Resource => resource;

    public ObjectId Id => id;

    /// <summary>The code that shows <paramref name="glyph"/> and reads as <paramref name="text"/>.</summary>
    public int CodeFor(ushort glyph, ReadOnlySpan<char> text) =>
        text.Length == 1 ? CodeFor(codesOfCharacters, glyph, text[0], text) : CodeFor(codesOfTexts, glyph, text.ToString(), text);

    public void Write(PdfFile file)
    {
        var glyphs = codes.Select(code => code.Glyph).Distinct().ToList();
        var program = HarfBuzzSubset.Subset(face.Face, glyphs, out var newNumbers);
        var name = new Name($"{SubsetTag(program)}+{face.PostScriptName}");

        var programId = file.AddStream(program, string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length}"));
        var glyphMap = file.AddStream(GlyphMap(newNumbers));
        var toUnicode = file.AddStream(ToUnicode().Written);
        var descriptor = WriteDescriptor(file, name, programId);
        var descendant = WriteDescendant(file, name, descriptor, glyphMap);
        file.Begin(id).Write(
            $"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{descendant}]/ToUnicode {toUnicode}>>");
    }

    private int CodeFor<TText>(Dictionary<(ushort Glyph, TText Text), int> known, ushort glyph, TText key, ReadOnlySpan<char> text)
    {
        if (!known.TryGetValue((glyph, key), out var code))
        {
            code = codes.Count;
            codes.Add((glyph, text.ToString()));
            known.Add((glyph, key), code);
        }

        return code;
    }

    private ObjectId WriteDescriptor(PdfFile file, Name name, ObjectId program)
    {
        const int Symbolic = 4; // the codes follow no standard encoding
        const int Italic = 64;
        var descriptor = file.Reserve();
        var flags = Symbolic | (face.IsItalic ? Italic : 0);
        file.Begin(descriptor).Write($"""
            <</Type/FontDescriptor/FontName{name}/Flags {flags}/FontBBox[{face.BoundingBox}]/ItalicAngle {(face.IsItalic ? -12 : 0)}
            /Ascent {face.Ascent}/Descent {face.Descent}/CapHeight {face.CapHeight}/StemV {(face.IsBold ? 140 : 80)}/FontFile2 {program}>>
            """);
        return descriptor;
    }

    private ObjectId WriteDescendant(PdfFile file, Name name, ObjectId descriptor, ObjectId glyphMap)
    {
        var descendant = file.Reserve();
        var widths = codes.Select(code => face.WidthOf(code.Glyph));
        file.Begin(descendant).Write($"""
            <</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>
            /FontDescriptor {descriptor}/CIDToGIDMap {glyphMap}/DW 1000/W[0[{widths}]]>>
            """);
        return descendant;
    }

    private byte[] GlyphMap(Dictionary<ushort, ushort> newNumbers)
    {
        var map = new byte[2 * codes.Count];
        for (var code = 0; code < codes.Count; code++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * code), newNumbers[codes[code].Glyph]);
        }

        return map;
    }

    private PdfBuffer ToUnicode()
    {
        var map = new PdfBuffer();
        map.WriteSyntax("""
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def/CMapType 2 def
            1 begincodespacerange<0000><FFFF>endcodespacerange

            """);
        for (var first = 1; first < codes.Count; first += MappingsPerBlock)
        {
            var count = Math.Min(MappingsPerBlock, codes.Count - first);
            map.Write($"{count} beginbfchar\n");
            for (var code = first; code < first + count; code++)
            {
                map.WriteSyntax("<");
                map.WriteHexadecimal(code);
                map.WriteSyntax("><");
                map.WriteHexadecimal(codes[code].Text);
                map.WriteSyntax(">\n");
            }

            map.WriteSyntax("endbfchar\n");
        }

        map.WriteSyntax("endcmap CMapName currentdict/CMap defineresource pop end end");
        return map;
    }

    /// <summary>Six capitals that tell this subset from others of the same font (ISO 32000-1, 9.6.4).</summary>
    private static string SubsetTag(byte[] program)
    {
        var hash = SHA256.HashData(program);
        return string.Concat(hash.Take(6).Select(value => (char)('A' + (value % 26))));
    }
}
