using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>
/// What the file says about itself, once in the information dictionary and once in XMP; PDF/A asks for both to agree
/// (ISO 19005-2, 6.6.3). The extension schema explains pdfuaid, which PDF/A does not know (6.6.2.3).
/// </summary>
internal sealed class Metadata(PdfDocument document)
{
    private const string Producer = "HumanSecurityKB.Pdf";

    private readonly string title = Printable(document.Title);
    private readonly string author = Printable(document.Author);
    private readonly string subject = Printable(document.Subject);
    private readonly DateTimeOffset created = document.Created.ToUniversalTime();

    public void WriteInformation(PdfBuffer buffer)
    {
        var date = created.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        buffer.Write($"<</Title{title}");
        if (author.Length > 0)
        {
            buffer.Write($"/Author{author}");
        }

        if (subject.Length > 0)
        {
            buffer.Write($"/Subject{subject}");
        }

        buffer.Write($"/Producer{Producer}/CreationDate{date}/ModDate{date}>>");
    }

    public byte[] Xmp()
    {
        var date = created.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title>
            {WhenPresent(author, "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></dc:creator>")}
            {WhenPresent(subject, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt></dc:description>")}
            <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(document.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <pdf:Producer>{Producer}</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """);
    }

    private static string WhenPresent(string text, string before, string after) =>
        text.Length == 0 ? "" : before + SecurityElement.Escape(text) + after;

    /// <summary>XML and PDF readers both refuse controls and lone surrogates.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isXml = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            printable.Append(Rune.IsControl(rune) || !isXml ? " " : rune.ToString());
        }

        return printable.ToString().Trim();
    }
}
