using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>One line of a paragraph.</summary>
internal sealed class LineStrip(TextLine line, double left, BlockStyle style, InlineElements elements) : Strip
{
    public override double Height => style.LineHeight;

    /// <summary>The heading that begins with this line, or null.</summary>
    public Bookmark? Bookmark { get; init; }

    public override void PlaceAt(int page, double top) => Bookmark?.PlaceAt(page, top);

    public override void Paint(PageContent page, double top)
    {
        var baseline = top - style.Baseline;
        foreach (var (run, x) in line.Runs)
        {
            page.Mark(elements.For(run.PieceIndex)).ShowText(run, left + x, baseline);
        }

        AddLinks(page, top);
    }

    /// <summary>One area for each link on the line, however many runs show it.</summary>
    private void AddLinks(PageContent page, double top)
    {
        foreach (var runs in line.Runs.GroupBy(placed => placed.Run.PieceIndex))
        {
            if (elements.LinkOf(runs.Key) is { } link)
            {
                var start = Math.Max(0, runs.Min(placed => placed.X));
                var end = Math.Min(line.Width, runs.Max(placed => placed.X + placed.Run.Width));
                var area = new Rectangle(left + start, top - style.LineHeight, end - start, style.LineHeight);
                page.AddLink(elements.For(runs.Key), area, link.Description, link.Target);
            }
        }
    }
}
