using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Cards side by side, with the lines round them. Where two rows touch, their lines are the same.</summary>
internal sealed class CardRowStrip(IReadOnlyList<IReadOnlyList<Strip>> stacks, IReadOnlyList<Frame> places, double padding, double height)
    : SideBySideStrip(stacks, padding)
{
    private const double LineWidth = 0.5;

    public override double Height => height;

    public override void Paint(PageContent page, double top)
    {
        var lines = page.Artifact(ArtifactKind.Decoration);
        foreach (var (from, to) in Lines(top))
        {
            lines.DashedLine(from, to, LineWidth, Palette.Muted);
        }

        base.Paint(page, top);
    }

    private IEnumerable<(Point From, Point To)> Lines(double top)
    {
        var (left, right, bottom) = (places.Min(place => place.Left), places.Max(place => place.Right), top - height);
        return
        [
            (new Point(left, top), new Point(right, top)),
            (new Point(left, bottom), new Point(right, bottom)),
            (new Point(left, top), new Point(left, bottom)),
            .. places.Select(place => (new Point(place.Right, top), new Point(place.Right, bottom))),
        ];
    }
}
