namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The room blocks are laid out in: a column of the page, in points from its left edge.</summary>
internal sealed record Frame(double Left, double Width)
{
    public static readonly Frame Page = new(PageGeometry.Left, PageGeometry.Measure);

    public double Right => Left + Width;

    /// <summary>Inside a cell text is smaller and keeps to the column, whatever its own direction.</summary>
    public bool InCell { get; init; }

    /// <summary>In a list or cell paragraphs stand closer together.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Column headers are set bold.</summary>
    public bool InColumnHeader { get; init; }

    /// <summary>Figures stand against the end of their column.</summary>
    public bool AlignEnd { get; init; }

    /// <summary>Lines start where the document's lines start, also when they run the other way.</summary>
    public bool KeepsToDocumentSide { get; init; }

    /// <summary>On the cover the first heading is a title.</summary>
    public bool OnCover { get; init; }

    /// <summary>Colour of text on a filled ground, or null.</summary>
    public uint? Ink { get; init; }

    /// <summary>The frame without <paramref name="indent"/> points at the side where lines start.</summary>
    public Frame Indented(double indent, bool rightToLeft) =>
        this with { Left = rightToLeft ? Left : Left + indent, Width = Width - indent };
}
