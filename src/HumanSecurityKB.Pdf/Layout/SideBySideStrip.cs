using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Stacks of strips that begin at one height, in reading order. Stays whole unless a kind of its own knows how to split.</summary>
internal class SideBySideStrip(IReadOnlyList<IReadOnlyList<Strip>> stacks, double padding = 0) : Strip
{
    private readonly double contentHeight = stacks.Max(StripStack.HeightOf);

    public override double Height => contentHeight + (2 * Padding);

    /// <summary>Above and below the stacks.</summary>
    protected double Padding { get; } = padding;

    public override void PlaceAt(int page, double top)
    {
        foreach (var stack in stacks)
        {
            foreach (var (strip, stripTop) in StripStack.Place(stack, top - Padding))
            {
                strip.PlaceAt(page, stripTop);
            }
        }
    }

    public override void Paint(PageContent page, double top)
    {
        foreach (var stack in stacks)
        {
            StripStack.Paint(stack, page, top - Padding);
        }
    }
}
