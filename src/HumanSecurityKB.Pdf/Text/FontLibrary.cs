using System.Text;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>The fonts of a writer in the order in which they are tried for a character: those built in, then those it was given.</summary>
internal sealed class FontLibrary
{
    private static readonly Lazy<FontLibrary> BuiltIn = new(() => new FontLibrary([]));

    private readonly FontFace[] everyFace;
    private readonly Dictionary<(FontFamily Family, bool Bold, bool Italic, bool RightToLeft), FontFace[]> orders = [];

    private FontLibrary(IReadOnlyList<FontFace> extra)
    {
        HarfBuzzSubset.EnsureAvailable();
        var sans = FontCache.BuiltIn("NotoSans-Regular");
        var sansBold = FontCache.BuiltIn("NotoSans-Bold");
        var sansItalic = FontCache.BuiltIn("NotoSans-Italic");
        var serif = FontCache.BuiltIn("NotoSerif-Regular");
        var serifBold = FontCache.BuiltIn("NotoSerif-Bold");
        var arabic = FontCache.BuiltIn("Vazirmatn-Regular");
        var arabicBold = FontCache.BuiltIn("Vazirmatn-Bold");
        FontFace[] signs = [sans, FontCache.BuiltIn("NotoSansMath-Regular"), FontCache.BuiltIn("NotoSansSymbols2-Regular")];

        // The order given, but in bold text the bold faces first and in other text the others.
        FontFace[] others = [.. signs, .. extra.OrderBy(face => face.IsBold)];
        FontFace[] othersBold = [.. signs, .. extra.OrderByDescending(face => face.IsBold)];

        // There is no bold italic and no italic serif: bold and serif win.
        AddOrder(FontFamily.Sans, bold: false, italic: false, [sans, arabic, .. others]);
        AddOrder(FontFamily.Sans, bold: false, italic: true, [sansItalic, arabic, .. others]);
        AddOrder(FontFamily.Sans, bold: true, italic: false, [sansBold, arabicBold, .. othersBold]);
        AddOrder(FontFamily.Sans, bold: true, italic: true, [sansBold, arabicBold, .. othersBold]);
        AddOrder(FontFamily.Serif, bold: false, italic: false, [serif, arabic, .. others]);
        AddOrder(FontFamily.Serif, bold: false, italic: true, [serif, arabic, .. others]);
        AddOrder(FontFamily.Serif, bold: true, italic: false, [serifBold, arabicBold, .. othersBold]);
        AddOrder(FontFamily.Serif, bold: true, italic: true, [serifBold, arabicBold, .. othersBold]);
        everyFace = [arabic, .. others];
    }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A file is no font that a PDF can embed.</exception>
    public static FontLibrary With(IReadOnlyList<string> fontFiles) =>
        fontFiles.Count == 0 ? BuiltIn.Value : new FontLibrary([.. fontFiles.Select(FontCache.FromFile)]);

    /// <summary>The faces to try, best first.</summary>
    public FontFace[] FacesFor(TextStyle style, bool rightToLeft) =>
        orders[(style.Family, style.Bold, style.Italic, rightToLeft)];

    /// <summary>The first face that can show the character; the first of all for a character without a face.</summary>
    public FontFace FaceFor(Rune rune, TextStyle style, bool rightToLeft)
    {
        var faces = FacesFor(style, rightToLeft);
        return FirstWith(rune, faces) ?? faces[0];
    }

    /// <summary>Whether any face can show the character, in some style.</summary>
    public bool Covers(Rune rune) => FirstWith(rune, everyFace) is not null;

    /// <summary>A loop, as it runs for every character.</summary>
    private static FontFace? FirstWith(Rune rune, FontFace[] faces)
    {
        foreach (var face in faces)
        {
            if (face.Covers(rune))
            {
                return face;
            }
        }

        return null;
    }

    /// <summary>Right-to-left text starts with the Arabic face: its spaces and brackets come from the face of its letters.</summary>
    private void AddOrder(FontFamily family, bool bold, bool italic, FontFace[] faces)
    {
        orders.Add((family, bold, italic, false), faces);
        orders.Add((family, bold, italic, true), [faces[1], faces[0], .. faces[2..]]);
    }
}
