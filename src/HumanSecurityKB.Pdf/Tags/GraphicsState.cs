using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>What the operators written to a page so far have set, so that nothing is set twice.</summary>
internal sealed class GraphicsState
{
    public uint? FillColor { get; set; }

    public uint? StrokeColor { get; set; }

    public double? LineWidth { get; set; }

    public bool RoundEnds { get; set; }

    public EmbeddedFont? Font { get; set; }

    public double FontSize { get; set; }

    public bool InTextObject { get; set; }

    /// <summary>Start of the current line of text, from which Td moves on.</summary>
    public (double X, double Y) TextOrigin { get; set; }
}
