using DocumentFormat.OpenXml.Packaging;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Word;

/// <summary>What all parts of one file share: the document, its counted ids, and what refers from one place to another.</summary>
internal sealed class WordContext(PdfDocument document, MainDocumentPart main)
{
    private readonly Dictionary<string, string> _links = [];
    private uint _lastId;

    public PdfDocument Document => document;

    public bool RightToLeft => document.RightToLeft;

    public WordLists Lists { get; } = new();

    /// <summary>Those written so far.</summary>
    public List<WordHeading> Headings { get; } = [];

    /// <summary>An id that no other bookmark or drawing of the file has.</summary>
    public uint NextId() => ++_lastId;

    /// <returns>The id of the relationship that leads to an address.</returns>
    public string LinkTo(string address)
    {
        if (!_links.TryGetValue(address, out var id))
        {
            id = $"link{_links.Count + 1}";
            main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
            _links.Add(address, id);
        }

        return id;
    }
}

/// <param name="Level">1 to 6.</param>
/// <param name="Bookmark">Its name, for links to it.</param>
internal sealed record WordHeading(int Level, IReadOnlyList<Inline> Inlines, string Bookmark);
