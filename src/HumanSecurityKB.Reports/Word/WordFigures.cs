using DocumentFormat.OpenXml;
using HumanSecurityKB.Pdf.Document;
using A = DocumentFormat.OpenXml.Drawing;
using Decorative = DocumentFormat.OpenXml.Office2019.Drawing.Decorative;
using Placed = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>Figures as drawings in the line, with the words that stand for them, and their captions below.</summary>
internal sealed class WordFigures(WordContext context, WordParagraphs paragraphs)
{
    /// <summary>As [MS-ODRAWXML] 2.24.3.6 names the mark of decoration.</summary>
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    /// <summary>Once for all drawings; without these, each shape would repeat them.</summary>
    public static void DeclareNamespaces(W.Document document)
    {
        document.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        document.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        document.AddNamespaceDeclaration("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        document.AddNamespaceDeclaration("wpg", WordDrawing.GroupUri);
        document.AddNamespaceDeclaration("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
    }

    public void Add(Figure figure, WordFlow flow, Place place)
    {
        var drawing = figure.Drawing;
        if (!(drawing.Width > 0) || !(drawing.Height > 0) || !(figure.WidthShare > 0))
        {
            throw new ArgumentException("A figure needs a width, a height and a share of the measure above 0.");
        }

        var width = place.Width * Math.Min(1, figure.WidthShare);
        var scale = Math.Min(1, Math.Min(width / drawing.Width, WordPage.FigureHeight / drawing.Height));
        var style = place.InCell ? WordStyle.Cell : WordStyle.Figure;
        var paragraph = paragraphs.Of([], style, place);
        paragraph.Append(new W.Run(InLine(figure, scale)));
        SetFromLeftToRight(paragraph);
        var hasCaption = !string.IsNullOrWhiteSpace(figure.Caption);
        paragraph.ParagraphProperties!.KeepNext = hasCaption ? new W.KeepNext() : null;
        flow.Add(paragraph, style);
        if (hasCaption)
        {
            flow.Add(paragraphs.Of([new Inline(figure.Caption!)], WordStyle.FigureCaption, place), WordStyle.FigureCaption);
        }
    }

    /// <summary>LibreOffice shifts the words of a drawing that stands in a paragraph from right to left.</summary>
    private void SetFromLeftToRight(W.Paragraph paragraph)
    {
        if (context.RightToLeft)
        {
            paragraph.ParagraphProperties!.BiDi = new W.BiDi { Val = false };
            paragraph.ParagraphProperties.Justification = new W.Justification { Val = W.JustificationValues.End };
        }
    }

    /// <summary>The namespace of groups is newer than the format, so Word wants to be told that it is required.</summary>
    private AlternateContent InLine(Figure figure, double scale)
    {
        var (width, height) = (WordLength.Emu(figure.Drawing.Width * scale), WordLength.Emu(figure.Drawing.Height * scale));
        var inline = new Placed.Inline(
            new Placed.Extent { Cx = width, Cy = height },
            Properties(figure.AlternativeText),
            new Placed.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new WordDrawing(context, scale).Group(figure.Drawing)) { Uri = WordDrawing.GroupUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new AlternateContent(new AlternateContentChoice(new W.Drawing(inline)) { Requires = "wpg" });
    }

    private Placed.DocProperties Properties(string alternativeText)
    {
        var id = context.NextId();
        var description = WordText.CleanLine(alternativeText);
        var properties = new Placed.DocProperties { Id = id, Name = $"{id}", Description = description };
        if (description.Length == 0)
        {
            var mark = new A.NonVisualDrawingPropertiesExtension(new Decorative { Val = true }) { Uri = DecorativeExtension };
            properties.Append(new A.NonVisualDrawingPropertiesExtensionList(mark));
        }

        return properties;
    }
}
