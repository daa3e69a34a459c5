using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>
/// Writes the blocks of which a PDF is made as a Word file (.docx), so that both say the same. Looks are left to styles,
/// which the reader can change. Equal documents give equal bytes.
/// </summary>
public static class WordWriter
{
    /// <summary>Word 2013 and later; without it Word opens the file as one of Word 2007.</summary>
    private const string CompatibilityMode = "15";

    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The oldest time a ZIP file knows: the writer never reads a clock.</summary>
    private static readonly DateTimeOffset _entryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XNamespace _properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace _dublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace _terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace _schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <exception cref="ArgumentException">A table, figure or weight that can't be set.</exception>
    public static byte[] Write(PdfDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            AddParts(package, document);
        }

        stream.Position = 0;
        return Packed(stream);
    }

    private static void AddParts(WordprocessingDocument package, PdfDocument document)
    {
        var main = package.AddNewPart<MainDocumentPart>(MainContentType, "main");
        var context = new WordContext(document, main);
        var body = new WordBlocks(context).Body();
        body.Append(Section(document));
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(document);
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = context.Lists.ToNumbering();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
        main.AddNewPart<FooterPart>("footer").Footer = WordFooter.Of(document, new WordParagraphs(context));
        main.Document = new W.Document(body);
        WordFigures.DeclareNamespaces(main.Document);
        AddProperties(package, document);
    }

    /// <summary>Without a footer of its own, the cover has none.</summary>
    private static W.SectionProperties Section(PdfDocument document)
    {
        var section = new W.SectionProperties(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "footer" }, WordPage.Size(), WordPage.Margin());
        if (document.HasCover)
        {
            section.Append(new W.TitlePage());
        }

        if (document.RightToLeft)
        {
            section.Append(new W.BiDi());
        }

        return section;
    }

    private static W.Settings Settings() => new(new W.Compatibility(new W.CompatibilitySetting
    {
        Name = W.CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = CompatibilityMode,
    }));

    private static void AddProperties(WordprocessingDocument package, PdfDocument document)
    {
        var time = document.Created.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var type = new XAttribute(_schema + "type", "dcterms:W3CDTF");
        var properties = new XElement(
            _properties + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", _dublinCore),
            new XAttribute(XNamespace.Xmlns + "dcterms", _terms),
            new XAttribute(XNamespace.Xmlns + "xsi", _schema),
            new XElement(_dublinCore + "title", WordText.CleanLine(document.Title)),
            new XElement(_dublinCore + "subject", WordText.CleanLine(document.Subject)),
            new XElement(_dublinCore + "creator", WordText.CleanLine(document.Author)),
            new XElement(_dublinCore + "language", document.Language),
            new XElement(_terms + "created", type, time),
            new XElement(_terms + "modified", type, time));
        using var stream = package.AddNewPart<CoreFilePropertiesPart>("properties").GetStream(FileMode.Create);
        properties.Save(stream);
    }

    /// <summary>
    /// The package without the clock's times, its list of content types first: by that, mail gateways know a Word file from
    /// any other archive.
    /// </summary>
    private static byte[] Packed(Stream package)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(package))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName);
                copy.LastWriteTime = _entryTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return stream.ToArray();
    }
}
