using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// A table row: cells side by side. A low row stays whole; one higher than a quarter of a page is split, each cell
/// between its lines, rather than leave a large gap at the foot of a page.
/// </summary>
internal sealed class RowStrip(IReadOnlyList<RowCell> cells, Frame frame, uint ruleColor) : Strip
{
    private const double Padding = 4;
    private const double LeastContent = 11;
    private const double RuleWidth = 0.5;
    private const double GapBetweenFills = 1;
    private const double LargestWhole = PageGeometry.BodyHeight / 4;

    private readonly double contentHeight = Math.Max(LeastContent, cells.Max(cell => StripStack.HeightOf(cell.Strips)));

    public override double Height => contentHeight + (2 * Padding);

    public override double LeastHeight => Height <= LargestWhole ? Height : LargestWhole;

    public override (Strip First, Strip Remainder)? Split(double room)
    {
        if (room < LeastHeight)
        {
            return null;
        }

        var parts = SplitCells(room, mayPart: false) ?? SplitCells(room, mayPart: true);
        return parts is var (first, rest)
            ? (new RowStrip(first, frame, Palette.Rule), new RowStrip(rest, frame, ruleColor) { Head = Head, SpaceAfter = SpaceAfter, KeepsWithNext = KeepsWithNext })
            : null;
    }

    public override void PlaceAt(int page, double top)
    {
        foreach (var cell in cells)
        {
            foreach (var (strip, stripTop) in StripStack.Place(cell.Strips, top - Padding))
            {
                strip.PlaceAt(page, stripTop);
            }
        }
    }

    public override void Paint(PageContent page, double top)
    {
        PaintGround(page.Artifact(ArtifactKind.Decoration), top);
        foreach (var cell in cells)
        {
            StripStack.Paint(cell.Strips, page, top - Padding);
        }
    }

    private void PaintGround(MarkedContent ground, double top)
    {
        var bottom = top - Height;
        foreach (var cell in cells)
        {
            if (cell.Fill is { } fill)
            {
                var left = cell.Column.Left + (GapBetweenFills / 2);
                ground.FillRectangle(new Rectangle(left, bottom, cell.Column.Width - GapBetweenFills, Height), fill);
            }
        }

        ground.HorizontalRule(frame.Left, frame.Right, bottom + (RuleWidth / 2), RuleWidth, ruleColor);
    }

    /// <summary>Null when some cell would have to leave everything for the next page: a row begins on one page.</summary>
    private (List<RowCell> First, List<RowCell> Remainder)? SplitCells(double room, bool mayPart)
    {
        var first = new List<RowCell>();
        var rest = new List<RowCell>();
        foreach (var cell in cells)
        {
            var (upper, lower) = StripStack.Split(cell.Strips, room - (2 * Padding), mayPart);
            if (upper.Count == 0 && lower.Count > 0)
            {
                return null;
            }

            first.Add(cell with { Strips = upper });
            rest.Add(cell with { Strips = lower });
        }

        return (first, rest);
    }
}
