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
        var first = 0;
        while (first < line.Runs.Count)
        {
            var piece = line.Runs[first].Run.PieceIndex;
            var element = elements.For(piece);
            var end = first;
            while (end < line.Runs.Count && line.Runs[end].Run.PieceIndex == piece)
            {
                page.Mark(element).ShowText(line.Runs[end].Run, left + line.Runs[end].X, baseline);
                end++;
            }

            if (elements.LinkOf(piece) is { } link)
            {
                PaintLink(page, top, [.. line.Runs.Take(first..end)], element, link);
            }

            first = end;
        }
    }

    /// <summary>A line below the words, as colour alone must not mark a link, and one area however many runs show it.</summary>
    private void PaintLink(PageContent page, double top, List<PlacedRun> runs, StructureElement element, InlineLink link)
    {
        const double UnderlineGap = 1.6;
        const double UnderlineWidth = 0.45;
        var start = left + Math.Max(0, runs.Min(placed => placed.X));
        var end = left + Math.Min(line.Width, runs.Max(placed => placed.X + placed.Run.Width));
        if (start < end)
        {
            var underline = top - style.Baseline - UnderlineGap;
            page.Mark(element).HorizontalRule(start, end, underline, UnderlineWidth, runs[0].Run.Piece.Style.Color);
            page.AddLink(element, new Rectangle(start, top - style.LineHeight, end - start, style.LineHeight), link.Description, link.Target);
        }
    }
}
