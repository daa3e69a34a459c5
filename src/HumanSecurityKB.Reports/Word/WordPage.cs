using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>A4 upright, in points.</summary>
internal static class WordPage
{
    public const double Measure = Width - (2 * Side);

    /// <summary>Greatest height of a figure, with room for its caption.</summary>
    public const double FigureHeight = Height - Top - Bottom - 100;

    private const double Width = 595.3;
    private const double Height = 841.9;
    private const double Side = 68;
    private const double Top = 64;
    private const double Bottom = 76;
    private const double FooterDistance = 36;

    /// <summary>A tab that ends at the side where lines end.</summary>
    public static W.TabStop EndTab(W.TabStopLeaderCharValues leader) => new() { Val = W.TabStopValues.Right, Leader = leader, Position = (int)(Measure * 20) };

    public static W.PageSize Size() => new() { Width = (uint)(Width * 20), Height = (uint)(Height * 20) };

    public static W.PageMargin Margin() => new()
    {
        Top = (int)(Top * 20),
        Bottom = (int)(Bottom * 20),
        Left = (uint)(Side * 20),
        Right = (uint)(Side * 20),
        Header = (uint)(FooterDistance * 20),
        Footer = (uint)(FooterDistance * 20),
        Gutter = 0,
    };
}
