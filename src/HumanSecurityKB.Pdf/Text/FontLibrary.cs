using System.Text;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>The fonts built into this assembly, in the order in which they are tried for a character.</summary>
internal sealed class FontLibrary
{
    private static readonly Lazy<FontLibrary> Loaded = new(() => new FontLibrary());

    private readonly FontFace sans = Load("NotoSans-Regular");
    private readonly FontFace sansBold = Load("NotoSans-Bold");
    private readonly FontFace sansItalic = Load("NotoSans-Italic");
    private readonly FontFace serif = Load("NotoSerif-Regular");
    private readonly FontFace serifBold = Load("NotoSerif-Bold");
    private readonly FontFace arabic = Load("Vazirmatn-Regular");
    private readonly FontFace arabicBold = Load("Vazirmatn-Bold");
    private readonly FontFace mathematics = Load("NotoSansMath-Regular");
    private readonly FontFace symbols = Load("NotoSansSymbols2-Regular");
    private readonly FontFace[] everyFace;

    private FontLibrary()
    {
        HarfBuzzSubset.EnsureAvailable();
        everyFace = [sans, arabic, mathematics, symbols];
    }

    /// <summary>One library serves the whole process, so that native memory is taken once.</summary>
    public static FontLibrary Shared => Loaded.Value;

    /// <summary>
    /// The faces to try, best first. Right-to-left text starts with the Arabic face, so that its spaces and brackets
    /// come from the face of its letters. There is no bold italic and no italic serif: bold and serif win.
    /// </summary>
    public FontFace[] FacesFor(TextStyle style, bool rightToLeft)
    {
        var western = style switch
        {
            { Family: FontFamily.Serif, Bold: true } => serifBold,
            { Family: FontFamily.Serif } => serif,
            { Bold: true } => sansBold,
            { Italic: true } => sansItalic,
            _ => sans,
        };
        var eastern = style.Bold || style.Family == FontFamily.Serif ? arabicBold : arabic;
        return rightToLeft
            ? [eastern, western, sans, mathematics, symbols]
            : [western, eastern, sans, mathematics, symbols];
    }

    /// <summary>Whether any face can show the character, in some style.</summary>
    public bool Covers(Rune rune) => Array.Exists(everyFace, face => face.Covers(rune));

    private static FontFace Load(string name)
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new FontFace(name, bytes.ToArray());
    }
}
