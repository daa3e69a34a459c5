using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A line across the frame, for the eye only.</summary>
internal sealed class RuleStrip(Frame frame, double width, uint color) : Strip
{
    public override double Height => width;

    public override void Paint(PageContent page, double top) =>
        page.Artifact(ArtifactKind.Decoration).HorizontalRule(frame.Left, frame.Right, top - (width / 2), width, color);
}
