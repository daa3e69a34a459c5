using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>Inlines to paragraphs and runs.</summary>
internal sealed partial class WordParagraphs(WordContext context)
{
    public const string HyperlinkStyle = "Hyperlink";

    public static bool IsBlank(IEnumerable<Inline> inlines) => inlines.All(inline => string.IsNullOrWhiteSpace(inline.Text));

    public W.Paragraph Of(IReadOnlyList<Inline> inlines, WordStyle style, Place place)
    {
        var pieces = inlines.Select(inline => inline with { Text = WordText.Clean(inline.Text) }).Where(inline => inline.Text.Length > 0).ToList();
        var rightToLeft = WordText.RunsRightToLeft(string.Concat(pieces.Select(piece => piece.Text)), context.RightToLeft);
        var paragraph = new W.Paragraph(new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = style.Id },
            BiDi = rightToLeft || context.RightToLeft ? new W.BiDi { Val = rightToLeft ? null : false } : null,
            Indentation = place.Indent > 0 ? new W.Indentation { Left = WordLength.Twips(place.Indent) } : null,
            Justification = place is { InCell: true, ListLevel: 0 } ? AlignmentOf(place, rightToLeft) : null,
            ParagraphMarkRunProperties = place.Ink is { } ink ? new W.ParagraphMarkRunProperties(new W.Color { Val = WordColor.Of(ink) }) : null,
        });
        paragraph.Append(pieces.SelectMany(piece => Elements(piece, place, rightToLeft)));
        return paragraph;
    }

    /// <summary>Runs without a link, for where the text is itself a link.</summary>
    public IEnumerable<W.Run> Runs(Inline piece, Place place, bool paragraphRunsRightToLeft) =>
        WordText.Stretches(piece.Text, paragraphRunsRightToLeft).Select(stretch => RunOf(stretch.Text, PropertiesOf(piece, place, stretch.RightToLeft)));

    private IEnumerable<OpenXmlElement> Elements(Inline piece, Place place, bool paragraphRunsRightToLeft)
    {
        if (Links.TargetOf(piece.Link) is not { } address || string.IsNullOrWhiteSpace(piece.Text))
        {
            return Runs(piece with { Link = null }, place, paragraphRunsRightToLeft);
        }

        var runs = Runs(piece, place, paragraphRunsRightToLeft);
        return [new W.Hyperlink(runs) { Id = context.LinkTo(address), History = true }];
    }

    /// <summary>On a fill only its own ink is sure to be seen, on links too.</summary>
    private static W.RunProperties PropertiesOf(Inline piece, Place place, bool rightToLeft) => new()
    {
        RunStyle = piece.Link is null ? null : new W.RunStyle { Val = HyperlinkStyle },
        Bold = piece.Bold ? new W.Bold() : null,
        BoldComplexScript = piece.Bold ? new W.BoldComplexScript() : null,
        Italic = piece.Italic ? new W.Italic() : null,
        ItalicComplexScript = piece.Italic ? new W.ItalicComplexScript() : null,
        Color = (piece.Color ?? place.Ink) is { } color ? new W.Color { Val = WordColor.Of(color) } : null,
        RightToLeftText = rightToLeft ? new W.RightToLeftText() : null,
        Languages = piece.Language is { } language ? WordLanguage.Of(language) : null,
    };

    private static W.Run RunOf(string text, W.RunProperties properties)
    {
        var run = new W.Run();
        if (properties.HasChildren)
        {
            run.RunProperties = properties;
        }

        run.Append(Controls().Split(text).Where(part => part.Length > 0).Select<string, OpenXmlElement>(part => part switch
        {
            "\n" => new W.Break(),
            "\t" => new W.TabChar(),
            "\u00AD" => new W.SoftHyphen(), // Word draws the character itself wherever it stands
            _ => new W.Text(part) { Space = SpaceProcessingModeValues.Preserve },
        }));
        return run;
    }

    /// <summary>Cells keep to their column's side, which is the document's, whatever the direction of their words.</summary>
    private W.Justification? AlignmentOf(Place place, bool rightToLeft)
    {
        var isTurned = rightToLeft != context.RightToLeft;
        return place.Alignment switch
        {
            CellAlignment.Center => new W.Justification { Val = W.JustificationValues.Center },
            CellAlignment.Start when isTurned => new W.Justification { Val = W.JustificationValues.End },
            CellAlignment.End when !isTurned => new W.Justification { Val = W.JustificationValues.End },
            _ => null,
        };
    }

    [GeneratedRegex(@"([\n\t\u00AD])")]
    private static partial Regex Controls();
}
