using System.Text;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>The fonts built into this assembly, in the order in which they are tried for a character.</summary>
internal sealed class FontLibrary
{
    private static readonly Lazy<FontLibrary> Loaded = new(() => new FontLibrary());

    private readonly FontFace[] everyFace;
    private readonly Dictionary<(FontFamily Family, bool Bold, bool Italic, bool RightToLeft), FontFace[]> orders = [];

    private FontLibrary()
    {
        HarfBuzzSubset.EnsureAvailable();
        var sans = Load("NotoSans-Regular");
        var sansBold = Load("NotoSans-Bold");
        var sansItalic = Load("NotoSans-Italic");
        var serif = Load("NotoSerif-Regular");
        var serifBold = Load("NotoSerif-Bold");
        var arabic = Load("Vazirmatn-Regular");
        var arabicBold = Load("Vazirmatn-Bold");
        FontFace[] signs = [sans, Load("NotoSansMath-Regular"), Load("NotoSansSymbols2-Regular")];

        // There is no bold italic and no italic serif: bold and serif win.
        AddOrder(FontFamily.Sans, bold: false, italic: false, [sans, arabic, .. signs]);
        AddOrder(FontFamily.Sans, bold: false, italic: true, [sansItalic, arabic, .. signs]);
        AddOrder(FontFamily.Sans, bold: true, italic: false, [sansBold, arabicBold, .. signs]);
        AddOrder(FontFamily.Sans, bold: true, italic: true, [sansBold, arabicBold, .. signs]);
        AddOrder(FontFamily.Serif, bold: false, italic: false, [serif, arabic, .. signs]);
        AddOrder(FontFamily.Serif, bold: false, italic: true, [serif, arabic, .. signs]);
        AddOrder(FontFamily.Serif, bold: true, italic: false, [serifBold, arabicBold, .. signs]);
        AddOrder(FontFamily.Serif, bold: true, italic: true, [serifBold, arabicBold, .. signs]);
        everyFace = [arabic, .. signs];
    }

    /// <summary>One library serves the whole process, so that native memory is taken once.</summary>
    public static FontLibrary Shared => Loaded.Value;

    /// <summary>The faces to try, best first.</summary>
    public FontFace[] FacesFor(TextStyle style, bool rightToLeft) =>
        orders[(style.Family, style.Bold, style.Italic, rightToLeft)];

    /// <summary>Whether any face can show the character, in some style.</summary>
    public bool Covers(Rune rune) => Array.Exists(everyFace, face => face.Covers(rune));

    /// <summary>Right-to-left text starts with the Arabic face: its spaces and brackets come from the face of its letters.</summary>
    private void AddOrder(FontFamily family, bool bold, bool italic, FontFace[] faces)
    {
        orders.Add((family, bold, italic, false), faces);
        orders.Add((family, bold, italic, true), [faces[1], faces[0], .. faces[2..]]);
    }

    private static FontFace Load(string name)
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new FontFace(name, bytes.ToArray());
    }
}
