using DocumentFormat.OpenXml.Packaging;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Tests.Word;

/// <summary>A written file, read back.</summary>
internal sealed class WordFile(byte[] file) : IDisposable
{
    private readonly WordprocessingDocument _document = WordprocessingDocument.Open(new MemoryStream(file), false);

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public W.Body Body => Main.Document!.Body!;

    public W.Styles Styles => Main.StyleDefinitionsPart!.Styles!;

    public W.Numbering Numbering => Main.NumberingDefinitionsPart!.Numbering!;

    public CoreFilePropertiesPart Properties => _document.CoreFilePropertiesPart!;

    public List<W.Paragraph> Paragraphs => [.. Body.Descendants<W.Paragraph>()];

    public List<W.Run> Runs => [.. Body.Descendants<W.Run>()];

    public List<W.Table> Tables => [.. Body.Descendants<W.Table>()];

    public W.Footer Footer => Main.FooterParts.Single().Footer!;

    public W.SectionProperties Section => Body.Elements<W.SectionProperties>().Single();

    public static WordFile Of(params IReadOnlyList<Block> blocks) => new(WordWriter.Write(WordSamples.Document(blocks)));

    public static WordFile InArabic(params IReadOnlyList<Block> blocks) => new(WordWriter.Write(WordSamples.ArabicDocument(blocks)));

    public W.Paragraph ParagraphOf(string text) => Paragraphs.First(paragraph => TextOf(paragraph) == text);

    public W.Run RunOf(string text) => Runs.First(run => run.InnerText == text);

    public string AddressOf(W.Hyperlink link) => Main.HyperlinkRelationships.Single(relationship => relationship.Id == link.Id!.Value).Uri.AbsoluteUri;

    public static string? StyleOf(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    /// <summary>The words, with line feeds for line breaks.</summary>
    public static string TextOf(DocumentFormat.OpenXml.OpenXmlElement element) => string.Concat(element.Descendants().Select(part => part switch
    {
        W.Text text => text.Text,
        W.Break => "\n",
        W.TabChar => "\t",
        _ => "",
    }));

    /// <summary>True or false where the mark is set, null where it is not.</summary>
    public static bool? IsOn(W.OnOffType? mark) => mark is null ? null : mark.Val?.Value ?? true;

    public void Dispose() => _document.Dispose();
}
