using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The label of a list item. Beside a line of text it takes no height of its own.</summary>
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
    }

    /// <summary>Nothing of the item stands beside the label.</summary>
    public bool StandsAlone { get; init; }

    public override double Height => StandsAlone ? style.LineHeight : 0;

    public override void Paint(PageContent page, double top)
    {
        foreach (var (run, x) in label.Runs)
        {
            page.Mark(element).ShowText(run, left + x, top - style.Baseline);
        }
    }
}
