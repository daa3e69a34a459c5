using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests.Lint;

/// <summary>
/// The rules of PDF/UA-1 that a machine can check with what PdfPig reads; stricter than the standard in that all pages
/// need /Tabs and no other than standard structure types will do. It does not replace a validator such as veraPDF.
/// </summary>
internal static class PdfLint
{
    /// <summary>What is wrong with the file; nothing, for a good one.</summary>
    public static IReadOnlyList<string> Check(byte[] pdf)
    {
        using var reader = new PdfReader(pdf);
        var structure = reader.Structure();
        return
        [
            .. CatalogRules.Check(reader),
            .. StructureRules.Check(reader, structure),
            .. TableRules.Check(reader, structure),
            .. PageRules.Check(reader, structure),
        ];
    }
}
