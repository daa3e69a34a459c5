using HarfBuzzSharp;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>A stretch of one paragraph in one face, script, direction and style: what HarfBuzz shapes in one go.</summary>
internal sealed record TextRun
{
    /// <summary>The whole paragraph's text, of which this run is [Start, End).</summary>
    public required string Source { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required FontFace Face { get; init; }

    public required StyledText Piece { get; init; }

    /// <summary>Index of <see cref="Piece"/> in its paragraph.</summary>
    public required int PieceIndex { get; init; }

    public required Script Script { get; init; }

    /// <summary>Bidi embedding level; odd levels run from right to left.</summary>
    public required byte Level { get; init; }

    /// <summary>In visual order, from left to right.</summary>
    public Glyph[] Glyphs { get; init; } = [];

    /// <summary>In points.</summary>
    public double Width { get; init; }

    public bool RightToLeft => (Level & 1) == 1;

    public double PointsPerUnit => Piece.Style.Size / Face.UnitsPerEm;
}
