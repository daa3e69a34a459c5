using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf;

/// <summary>Turns documents into PDF files (PDF/UA-1 and PDF/A-2a). Thread-safe; load once and share.</summary>
public sealed class PdfWriter
{
    private readonly FontLibrary fonts;

    private PdfWriter(FontLibrary fonts) => this.fonts = fonts;

    /// <summary>
    /// Reads the fonts, which takes about a tenth of a second the first time in a process. Fonts are shared by all writers
    /// of a process and never given back.
    /// </summary>
    /// <param name="fontFiles">
    /// TrueType files for scripts that the built-in fonts lack, tried after those in the order given, bold ones first in
    /// bold text. One font each, with glyf outlines and fixed weight, that may be embedded and subset.
    /// </param>
    /// <exception cref="FileNotFoundException">A font file does not exist.</exception>
    /// <exception cref="InvalidDataException">A font file is not what is asked for; the message names it and says why.</exception>
    /// <exception cref="PlatformNotSupportedException">HarfBuzz's native library is of a version that cannot cut fonts.</exception>
    public static PdfWriter Load(params IReadOnlyList<string> fontFiles) => new(FontLibrary.With(fontFiles));

    /// <summary>Writes the file. Equal documents give equal bytes.</summary>
    /// <exception cref="ArgumentException">The document can't be laid out: a table row has too many cells, a column no weight, a figure no size.</exception>
    /// <exception cref="FormatException">A path of a drawing can't be read.</exception>
    public byte[] Write(PdfDocument document) => WriteCounted(document).Bytes;

    /// <summary>Writes the file as <see cref="Write"/> does, and counts its pages and the characters no font has.</summary>
    public PdfResult WriteCounted(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var writer = new DocumentWriter(document, fonts);
        return writer.Write();
    }
}
