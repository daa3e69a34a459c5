using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A drawing at its size on the page. Without an element it is decoration.</summary>
internal sealed class FigureStrip(LayoutContext context, VectorDrawing drawing, double scale, Frame frame, StructureElement? element) : Strip
{
    public override double Height => drawing.Height * scale;

    public override void Paint(PageContent page, double top)
    {
        var width = drawing.Width * scale;
        var left = frame.LeftFor(width, context.RightToLeft);
        if (element is not null)
        {
            element.Attributes = new FigureAttributes(new Rectangle(left, top - Height, width, Height));
        }

        var content = element is null ? page.Artifact(ArtifactKind.Decoration) : page.Mark(element);
        new ShapePainter(context, content, left, top, scale).Paint(drawing);
    }
}
