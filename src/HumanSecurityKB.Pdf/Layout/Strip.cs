using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// A horizontal slice of the document: a line, a rule, a row. Blocks are laid out as strips one above the other, and
/// pages are broken between strips. Lengths are in points.
/// </summary>
internal abstract class Strip
{
    public abstract double Height { get; }

    /// <summary>Space wanted above and below. Between two strips the larger counts, at the head of a page none.</summary>
    public double SpaceBefore { get; set; }

    public double SpaceAfter { get; set; }

    /// <summary>No page break between this strip and the next, as long as both fit on a page.</summary>
    public bool KeepsWithNext { get; set; }

    /// <summary>What is printed again at the head of a page that begins with this strip; null for nothing.</summary>
    public TableHead? Head { get; set; }

    /// <summary>The least height that does some of the strip; less than <see cref="Height"/> if it can be split.</summary>
    public virtual double LeastHeight => Height;

    /// <summary>Cuts the strip in two, the first no higher than <paramref name="room"/>; null where that can't be.</summary>
    public virtual (Strip First, Strip Remainder)? Split(double room) => null;

    /// <summary>Called once when the strip's place is known, before anything is painted.</summary>
    public virtual void PlaceAt(int page, double top)
    {
    }

    public abstract void Paint(PageContent page, double top);
}
