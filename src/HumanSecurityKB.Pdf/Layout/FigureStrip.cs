using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A drawing at its size on the page. Without an element it is decoration.</summary>
internal sealed class FigureStrip(LayoutContext context, VectorDrawing drawing, double scale, Frame frame, StructureElement? element) : Strip
{
    /// <summary>In a cell, a low drawing stands in the middle of a line of text, level with the words beside it.</summary>
    public override double Height => Math.Max(DrawnHeight, frame.InCell ? context.Typography.Cell.LineHeight : 0);

    private double DrawnHeight => drawing.Height * scale;

    public override void Paint(PageContent page, double stripTop)
    {
        var top = stripTop - ((Height - DrawnHeight) / 2);
        var width = drawing.Width * scale;
        var left = frame.LeftFor(width, context.RightToLeft);
        if (element is not null)
        {
            element.Attributes = new FigureAttributes(new Rectangle(left, top - DrawnHeight, width, DrawnHeight));
        }

        var content = element is null ? page.Artifact(ArtifactKind.Decoration) : page.Mark(element);
        new ShapePainter(context, content, left, top, scale).Paint(drawing);
    }
}
