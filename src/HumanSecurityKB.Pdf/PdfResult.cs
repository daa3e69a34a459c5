namespace HumanSecurityKB.Pdf;

/// <summary>A written file and what is worth knowing about it.</summary>
/// <param name="Bytes">The PDF file.</param>
/// <param name="PageCount">Pages, the cover included.</param>
/// <param name="MissingCharacters">
/// Characters, as a reader perceives them, that no font has; the file shows U+FFFD in their place.
/// </param>
public sealed record PdfResult(byte[] Bytes, int PageCount, int MissingCharacters);
