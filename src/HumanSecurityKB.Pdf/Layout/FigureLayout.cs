using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Figures: the drawing as one element with its alternative text, the caption as a paragraph below.</summary>
internal sealed class FigureLayout(LayoutContext context, ParagraphLayout paragraphs)
{
    private const double SpaceAround = 10;

    public List<Strip> LayOut(Figure figure, StructureElement parent, Frame frame)
    {
        var drawing = figure.Drawing;
        if (!(drawing.Width > 0) || !(drawing.Height > 0) || !(figure.WidthShare > 0))
        {
            throw new ArgumentException("A figure needs a width, a height and a share of the measure above 0.");
        }

        var element = figure.AlternativeText.Length > 0
            ? context.Tree.Add(StructureType.Figure, parent, alternativeText: figure.AlternativeText)
            : null;
        var caption = paragraphs.LayOut(figure.Caption ?? "", StructureType.P, context.Typography.FigureCaption, parent, frame);
        var room = Math.Max(frame.Room / 2, frame.Room - StripStack.HeightOf(caption) - SpaceAround);
        var width = frame.Width * Math.Min(1, figure.WidthShare);
        var scale = Math.Min(1, Math.Min(width / drawing.Width, room / drawing.Height));
        var strip = new FigureStrip(context, drawing, scale, frame, element)
        {
            SpaceBefore = frame.IsCompact ? ParagraphLayout.CompactSpace : SpaceAround,
            SpaceAfter = frame.IsCompact ? ParagraphLayout.CompactSpace : SpaceAround,
            KeepsWithNext = caption.Count > 0,
        };
        return [strip, .. caption];
    }
}
