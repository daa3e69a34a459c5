using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// A table row: cells side by side. A low row stays whole; one higher than a quarter of a page is split, each cell
/// between its lines, rather than leave a large gap at the foot of a page.
/// </summary>
internal sealed class RowStrip(IReadOnlyList<RowCell> cells, Frame frame, uint ruleColor)
    : SideBySideStrip([.. cells.Select(cell => cell.Strips)], RowPadding)
{
    private const double RowPadding = 4;
    private const double LeastContent = 11;
    private const double RuleWidth = 0.5;
    private const double GapBetweenFills = 1;
    private const double LargestWhole = PageGeometry.BodyHeight / 4;

    public override double Height => Math.Max(base.Height, LeastContent + (2 * Padding));

    public override double LeastHeight => Math.Min(Height, LargestWhole);

    public override (Strip First, Strip Remainder)? Split(double room)
    {
        if (room < LeastHeight)
        {
            return null;
        }

        var parts = SplitCells(room, mayPart: false) ?? SplitCells(room, mayPart: true);
        return parts is var (first, rest)
            ? (new RowStrip(first, frame, Palette.Rule) { SpaceBefore = SpaceBefore },
                new RowStrip(rest, frame, ruleColor) { Head = Head, SpaceAfter = SpaceAfter, KeepsWithNext = KeepsWithNext })
            : null;
    }

    public override void Paint(PageContent page, double top)
    {
        PaintGround(page.Artifact(ArtifactKind.Decoration), top);
        base.Paint(page, top);
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
