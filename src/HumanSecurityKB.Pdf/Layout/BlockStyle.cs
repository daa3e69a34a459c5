using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>How a kind of block is set. All lengths in points; the space between two blocks is the larger of theirs.</summary>
internal sealed record BlockStyle(TextStyle Text, double LineHeight, double Before, double After)
{
    /// <summary>From the top of a line to its baseline: capitals stand in the middle of the line.</summary>
    public double Baseline => (LineHeight / 2) + (Text.Size * 0.355);

    public BlockStyle Scaled(double size, double lineHeight) => this with
    {
        Text = Text with { Size = Text.Size * size },
        LineHeight = LineHeight * lineHeight,
    };

    public BlockStyle InSans() => this with { Text = Text with { Family = FontFamily.Sans } };

    public BlockStyle WithColor(uint? color) => color is { } given ? this with { Text = Text with { Color = given } } : this;
}
