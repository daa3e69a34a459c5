namespace HumanSecurityKB.Pdf.Text;

/// <summary>How a stretch of text looks. Size is in points, Color is 0xRRGGBB.</summary>
internal sealed record TextStyle(FontFamily Family, double Size, uint Color)
{
    public bool Bold { get; init; }

    public bool Italic { get; init; }
}
