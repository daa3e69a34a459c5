using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>
/// Running text and, after a tab to the end of its last line, the page label, below a rule. The label's numbers are fields,
/// which Word counts itself.
/// </summary>
internal static partial class WordFooter
{
    /// <summary>Stand for the numbers while the label is asked for its words; short enough not to be parted into groups.</summary>
    private const int PageMark = 717;

    private const int TotalMark = 929;

    public static W.Footer Of(PdfDocument document, WordParagraphs paragraphs)
    {
        var footer = paragraphs.Of([new Inline(document.RunningText.Replace('\t', ' ').Trim())], WordStyle.Footer, Place.Page);
        var properties = footer.ParagraphProperties!;
        properties.BiDi = document.RightToLeft ? new W.BiDi() : null;
        properties.Tabs = new W.Tabs(WordPage.EndTab(W.TabStopLeaderCharValues.None));
        properties.ParagraphBorders = new W.ParagraphBorders
        {
            TopBorder = new W.TopBorder { Val = W.BorderValues.Single, Size = 4, Space = 5, Color = WordColor.Of(Palette.Ink) },
        };
        footer.Append(new W.Run(new W.TabChar()));
        footer.Append(Label(document, paragraphs));
        return new W.Footer(footer);
    }

    private static IEnumerable<OpenXmlElement> Label(PdfDocument document, WordParagraphs paragraphs) =>
        Numbers().Split(document.PageLabel(PageMark, TotalMark)).Where(part => part.Length > 0).SelectMany<string, OpenXmlElement>(part => ValueOf(part) switch
        {
            PageMark => [Field("PAGE")],
            TotalMark => [Field("NUMPAGES")],
            _ => paragraphs.Runs(new Inline(WordText.Clean(part)), Place.Page, document.RightToLeft),
        });

    private static W.SimpleField Field(string name) => new(new W.Run(new W.Text("1"))) { Instruction = $" {name} " };

    /// <returns>What digits of any script amount to; null for other text.</returns>
    private static int? ValueOf(string part) =>
        part.EnumerateRunes().All(Rune.IsDigit)
            ? part.EnumerateRunes().Aggregate(0, (value, digit) => unchecked((value * 10) + (int)Rune.GetNumericValue(digit)))
            : null;

    [GeneratedRegex(@"(\p{Nd}+)")]
    private static partial Regex Numbers();
}
