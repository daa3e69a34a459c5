using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The label of a list item: takes no height of its own and stands beside the strip below it.</summary>
internal sealed class LabelStrip : Strip
{
    private readonly TextLine label;
    private readonly double left;
    private readonly BlockStyle style;
    private readonly StructureElement element;

    public LabelStrip(TextLine label, Frame frame, BlockStyle style, StructureElement element, bool rightToLeft)
    {
        this.label = label;
        this.style = style;
        this.element = element;
        left = rightToLeft ? frame.Right - label.Width : frame.Left;
        KeepsWithNext = true;
    }

    public override double Height => 0;

    public override void Paint(PageContent page, double top)
    {
        foreach (var (run, x) in label.Runs)
        {
            page.Mark(element).ShowText(run, left + x, top - style.Baseline);
        }
    }
}
