using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The room blocks are laid out in: a column of the page, in points from its left edge.</summary>
internal sealed record Frame(double Left, double Width)
{
    private const double LeastWidth = 1;

    public static readonly Frame Page = new(PageGeometry.Left, PageGeometry.Measure) { HangsMarks = true };

    /// <summary>Never less than a point, however deep blocks are nested.</summary>
    public double Width { get; init => field = Math.Max(LeastWidth, value); } = Width;

    public double Right => Left + Width;

    /// <summary>Height of the largest thing that may be laid out to stay whole.</summary>
    public double Room { get; init; } = PageGeometry.BodyHeight;

    /// <summary>Inside a cell text is smaller and keeps to the column, whatever its own direction.</summary>
    public bool InCell { get; init; }

    /// <summary>In a list or cell paragraphs stand closer together.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Column headers are set bold.</summary>
    public bool InColumnHeader { get; init; }

    /// <summary>Where lines and figures stand in their column.</summary>
    public CellAlignment Alignment { get; init; }

    /// <summary>Lines start where the document's lines start, also when they run the other way.</summary>
    public bool KeepsToDocumentSide { get; init; }

    /// <summary>Whether the margin of the page is beside the frame, for the marks of headings.</summary>
    public bool HangsMarks { get; init; }

    /// <summary>On the cover the first heading is a title.</summary>
    public bool OnCover { get; init; }

    /// <summary>Colour of text on a filled ground, or null.</summary>
    public uint? Ink { get; init; }

    /// <summary>The left edge of something <paramref name="width"/> points wide, for lines that start at the right or at the left.</summary>
    public double LeftFor(double width, bool startsRight) => Alignment switch
    {
        CellAlignment.Center => Left + ((Width - width) / 2),
        CellAlignment.End when startsRight => Left,
        CellAlignment.Start when !startsRight => Left,
        _ => Right - width,
    };

    /// <summary>The frame without <paramref name="indent"/> points at the side where lines start.</summary>
    public Frame Indented(double indent, bool rightToLeft) =>
        this with { Left = rightToLeft ? Left : Left + indent, Width = Width - indent };

    /// <summary>Columns that share the width by their weights, <paramref name="gap"/> points apart, from the side where lines start.</summary>
    /// <exception cref="ArgumentException">There are no columns, or one has no positive weight.</exception>
    public List<Frame> Divide(IReadOnlyList<double> weights, double gap, bool rightToLeft)
    {
        var total = weights.Sum();
        if (weights.Count == 0 || weights.Any(weight => !(weight > 0)) || double.IsInfinity(total))
        {
            throw new ArgumentException("Every column needs a positive weight.");
        }

        var shared = Width - (gap * (weights.Count - 1));
        var before = 0.0;
        var columns = new List<Frame>();
        foreach (var weight in weights)
        {
            var width = shared * weight / total;
            columns.Add(this with { Left = rightToLeft ? Right - before - width : Left + before, Width = width });
            before += width + gap;
        }

        return columns;
    }
}
