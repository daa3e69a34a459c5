using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests.Lint;

/// <summary>What the file says about itself (PDF/UA-1, 5, 6.2, 7.1, 7.2).</summary>
internal static class CatalogRules
{
    public static IEnumerable<string> Check(PdfReader reader)
    {
        var catalog = reader.Catalog;
        if (string.IsNullOrEmpty(reader.Text(catalog, "Lang")))
        {
            yield return "The catalog has no /Lang.";
        }

        if (!reader.IsTrue(reader.Dictionary(catalog, "MarkInfo"), "Marked"))
        {
            yield return "The file is not marked as tagged.";
        }

        if (!reader.IsTrue(reader.Dictionary(catalog, "ViewerPreferences"), "DisplayDocTitle"))
        {
            yield return "Readers would show the file name in place of the title.";
        }

        if (string.IsNullOrEmpty(reader.Document.Information.Title))
        {
            yield return "The information dictionary has no title.";
        }

        foreach (var property in new[] { "pdfuaid:part", "pdfaid:part", "pdfaid:conformance", "dc:title", "pdfaExtension:schemas" })
        {
            if (!reader.Xmp().Contains($"<{property}>", StringComparison.Ordinal))
            {
                yield return $"The XMP metadata has no {property}.";
            }
        }
    }
}
