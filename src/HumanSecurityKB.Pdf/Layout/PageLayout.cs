using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>What stands where on one page.</summary>
internal sealed class PageLayout
{
    private readonly List<(Strip Strip, double Top)> strips = [];

    public void Add(Strip strip, double top) => strips.Add((strip, top));

    public void Paint(PageContent page)
    {
        foreach (var (strip, top) in strips)
        {
            strip.Paint(page, top);
        }
    }
}
