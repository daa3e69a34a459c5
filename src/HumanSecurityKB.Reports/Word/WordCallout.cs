using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>A notice: paragraphs between two rules or on a ground of one colour. A table around them would be read aloud as one.</summary>
internal static class WordCallout
{
    public const double SpaceAround = 12;

    /// <summary>From the words to the rules or the edge of the ground, in points.</summary>
    private const int Padding = 9;

    /// <summary>In eighths of a point.</summary>
    private const int RuleWidth = 8;

    public static Place Within(Callout callout, Place place) => callout.Fill is { } fill
        ? place.Indented(Padding) with { Ink = Palette.TextOn(fill) }
        : place;

    public static void Frame(Callout callout, IReadOnlyList<W.Paragraph> paragraphs)
    {
        if (callout.Fill is { } fill)
        {
            FillGround(paragraphs, WordColor.Of(fill));
        }
        else if (paragraphs.Count > 0)
        {
            var color = WordColor.Of(Palette.Accent);
            BordersOf(paragraphs[0]).TopBorder = Border<W.TopBorder>(color);
            BordersOf(paragraphs[^1]).BottomBorder = Border<W.BottomBorder>(color);
        }
    }

    private static void FillGround(IReadOnlyList<W.Paragraph> paragraphs, string color)
    {
        foreach (var paragraph in paragraphs)
        {
            var borders = BordersOf(paragraph);
            borders.TopBorder = Border<W.TopBorder>(color);
            borders.LeftBorder = Border<W.LeftBorder>(color);
            borders.BottomBorder = Border<W.BottomBorder>(color);
            borders.RightBorder = Border<W.RightBorder>(color);
            paragraph.ParagraphProperties!.Shading = new W.Shading { Val = W.ShadingPatternValues.Clear, Fill = color };
            paragraph.ParagraphProperties.Indentation ??= new W.Indentation();
            paragraph.ParagraphProperties.Indentation.Right = WordLength.Twips(Padding);
        }
    }

    private static W.ParagraphBorders BordersOf(W.Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphBorders ??= new W.ParagraphBorders();

    private static T Border<T>(string color)
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = RuleWidth, Space = Padding, Color = color };
}
