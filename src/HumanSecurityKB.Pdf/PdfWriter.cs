using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Pdf;

/// <summary>Turns documents into PDF files. Thread-safe; load once and share.</summary>
public sealed class PdfWriter
{
    public static PdfWriter Load() => new();

    /// <summary>Writes the file. Equal documents give equal bytes.</summary>
    public byte[] Write(PdfDocument document) => throw new NotSupportedException(document.Title);
}
