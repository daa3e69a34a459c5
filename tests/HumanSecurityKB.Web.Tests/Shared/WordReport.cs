using System.IO.Compression;
using System.Xml.Linq;

namespace HumanSecurityKB.Web.Tests;

/// <summary>A Word file as any program can read it: XML in a ZIP file (ISO/IEC 29500).</summary>
internal sealed class WordReport
{
    private static readonly XNamespace _w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XDocument> _parts;

    public WordReport(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        _parts = archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, Load);
    }

    /// <summary>Of text that says no other, such as en-GB.</summary>
    public string Language
    {
        get
        {
            var language = _parts["word/styles.xml"].Descendants(_w + "docDefaults").Descendants(_w + "lang").Single();
            return (language.Attribute(_w + "val") ?? language.Attribute(_w + "bidi"))!.Value;
        }
    }

    public string Text => TextOf(Document.Root!);

    /// <summary>The foot of the pages.</summary>
    public string Foot => TextOf(_parts.Single(part => part.Key.Contains("footer", StringComparison.Ordinal)).Value.Root!);

    private XDocument Document => _parts["word/document.xml"];

    public IReadOnlyList<string> Headings(int level) =>
        [.. Document.Descendants(_w + "p").Where(paragraph => StyleOf(paragraph) == $"Heading{level}").Select(TextOf)];

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static string? StyleOf(XElement paragraph) => paragraph.Element(_w + "pPr")?.Element(_w + "pStyle")?.Attribute(_w + "val")?.Value;

    private static string TextOf(XElement element) => string.Concat(element.Descendants(_w + "t").Select(text => text.Value));
}
