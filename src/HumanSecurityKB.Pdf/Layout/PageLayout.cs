using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>What stands where on one page.</summary>
internal sealed class PageLayout
{
    private readonly List<(Strip Strip, double Top)> strips = [];

    /// <summary>Repeated above all else, when a table goes on here.</summary>
    public TableHead? Head { get; init; }

    public void Add(Strip strip, double top) => strips.Add((strip, top));

    public void Paint(PageContent page)
    {
        if (Head is not null)
        {
            page.Repeat(() => Head.Paint(page, PageGeometry.Top));
        }

        foreach (var (strip, top) in strips)
        {
            strip.Paint(page, top);
        }
    }
}
