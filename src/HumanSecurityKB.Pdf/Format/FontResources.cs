using System.Globalization;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>The fonts of one document, under the names that content streams call them by.</summary>
internal sealed class FontResources(PdfFile file)
{
    private readonly List<EmbeddedFont> fonts = [];

    public EmbeddedFont For(FontFace face)
    {
        var font = fonts.Find(known => known.Face == face);
        if (font is null)
        {
            var number = fonts.Count.ToString(CultureInfo.InvariantCulture);
            font = new EmbeddedFont(face, new Name("F" + number), file.Reserve());
            fonts.Add(font);
        }

        return font;
    }

    /// <summary>Writes the fonts and a resource dictionary that all pages share.</summary>
    public ObjectId Write()
    {
        foreach (var font in fonts)
        {
            font.Write(file);
        }

        var resources = file.Reserve();
        var buffer = file.Begin(resources);
        buffer.Write($"<</Font<<");
        foreach (var font in fonts)
        {
            buffer.Write($"{font.Resource} {font.Id}");
        }

        buffer.Write($">>>>");
        return resources;
    }
}
