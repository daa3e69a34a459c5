namespace HumanSecurityKB.Pdf.Text;

/// <summary>
/// One line of a paragraph. Runs are in logical order, so that what is painted in turn reads in order; each has its
/// own place from the left edge of the line, in points.
/// </summary>
internal sealed record TextLine(IReadOnlyList<PlacedRun> Runs, double Width, bool RightToLeft)
{
    public static readonly TextLine Empty = new([], 0, false);
}

internal readonly record struct PlacedRun(TextRun Run, double X);
