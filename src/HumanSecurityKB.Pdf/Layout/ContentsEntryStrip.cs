using System.Globalization;
using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>An entry of the table of contents: the heading's words, dots, the page number. Painted once pages are known.</summary>
internal sealed class ContentsEntryStrip : Strip
{
    private const double DotsGap = 6;

    private readonly LayoutContext context;
    private readonly Bookmark bookmark;
    private readonly IReadOnlyList<TextLine> lines;
    private readonly Frame frame;
    private readonly BlockStyle style;
    private readonly StructureElement link;

    public ContentsEntryStrip(
        LayoutContext context, Bookmark bookmark, IReadOnlyList<TextLine> lines, Frame frame, BlockStyle style, StructureElement link)
    {
        (this.context, this.bookmark, this.lines, this.frame, this.style, this.link) = (context, bookmark, lines, frame, style, link);
        SpaceBefore = style.Before;
        SpaceAfter = style.After;
    }

    public override double Height => lines.Count * style.LineHeight;

    public override void Paint(PageContent page, double top)
    {
        var baseline = top - style.Baseline;
        foreach (var line in lines)
        {
            PaintLine(page, line, AtStart(line), baseline);
            baseline -= style.LineHeight;
        }

        var number = context.SetLine((bookmark.Page + 1).ToString(CultureInfo.InvariantCulture), style);
        var lastBaseline = baseline + style.LineHeight;
        PaintDots(page, lines[^1].Width, number.Width, lastBaseline);
        PaintLine(page, number, AtEnd(number), lastBaseline);
        var area = new Rectangle(frame.Left, top - Height, frame.Width, Height);
        page.AddLink(link, area, bookmark.Text, page.TargetOn(bookmark.Page, bookmark.Top));
    }

    private void PaintLine(PageContent page, TextLine line, double left, double baseline)
    {
        foreach (var (run, x) in line.Runs)
        {
            page.Mark(link).ShowText(run, left + x, baseline);
        }
    }

    private void PaintDots(PageContent page, double textWidth, double numberWidth, double baseline)
    {
        var (before, after) = context.RightToLeft ? (numberWidth, textWidth) : (textWidth, numberWidth);
        var left = frame.Left + before + DotsGap;
        var right = frame.Right - after - DotsGap;
        if (left < right)
        {
            page.Artifact(ArtifactKind.Decoration).DottedRule(left, right, baseline, 0.5, Palette.Edge);
        }
    }

    private double AtStart(TextLine line) => context.RightToLeft ? frame.Right - line.Width : frame.Left;

    private double AtEnd(TextLine line) => context.RightToLeft ? frame.Left : frame.Right - line.Width;
}
