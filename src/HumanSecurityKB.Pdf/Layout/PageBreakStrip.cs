using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The next strip begins a page.</summary>
internal sealed class PageBreakStrip : Strip
{
    public override double Height => 0;

    public override void Paint(PageContent page, double top)
    {
        // Never placed on a page.
    }
}
