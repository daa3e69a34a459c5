using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A stack on a tinted ground. A low one stays whole; a higher one goes on overleaf, on the same ground.</summary>
internal sealed class PanelStrip(IReadOnlyList<Strip> content, Frame frame, double padding, uint fill) : SideBySideStrip([content], padding)
{
    private const double LargestWhole = PageGeometry.BodyHeight / 4;

    public override double LeastHeight => Height <= LargestWhole ? Height : StripStack.LeastHeightOf(content, 0) + (2 * Padding);

    public override (Strip First, Strip Remainder)? Split(double room) => Split(room, mayPart: false) ?? Split(room, mayPart: true);

    public override void Paint(PageContent page, double top)
    {
        page.Artifact(ArtifactKind.Decoration).FillRectangle(new Rectangle(frame.Left, top - Height, frame.Width, Height), fill);
        base.Paint(page, top);
    }

    private (Strip First, Strip Remainder)? Split(double room, bool mayPart)
    {
        var (upper, lower) = StripStack.Split(content, room - (2 * Padding), mayPart);
        return upper.Count > 0 && lower.Count > 0
            ? (new PanelStrip(upper, frame, Padding, fill) { SpaceBefore = SpaceBefore },
                new PanelStrip(lower, frame, Padding, fill) { SpaceAfter = SpaceAfter, KeepsWithNext = KeepsWithNext })
            : null;
    }
}
