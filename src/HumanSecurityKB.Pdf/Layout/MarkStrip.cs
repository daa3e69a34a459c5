using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The mark of a heading, hung in the margin of the page beside the line below it. Takes no height of its own.</summary>
internal sealed class MarkStrip : Strip
{
    private const double LargestHeight = 20;
    private const double LargestWidth = 40;
    private const double Gap = 10;

    private readonly LayoutContext context;
    private readonly VectorDrawing mark;
    private readonly double lineHeight;
    private readonly double scale;

    public MarkStrip(LayoutContext context, VectorDrawing mark, double lineHeight)
    {
        (this.context, this.mark, this.lineHeight) = (context, mark, lineHeight);
        scale = Math.Min(1, Math.Min(LargestHeight / mark.Height, LargestWidth / mark.Width));
        KeepsWithNext = true;
    }

    public override double Height => 0;

    public override void Paint(PageContent page, double top)
    {
        var left = context.RightToLeft ? PageGeometry.Right + Gap : PageGeometry.Left - Gap - (mark.Width * scale);
        var markTop = top - ((lineHeight - (mark.Height * scale)) / 2);
        new ShapePainter(context, page.Artifact(ArtifactKind.Decoration), left, markTop, scale).Paint(mark);
    }
}
