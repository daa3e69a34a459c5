namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A4 and its margins, in points from the lower left corner.</summary>
internal static class PageGeometry
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    public const double Left = 68;
    public const double Right = Width - 68;
    public const double Measure = Right - Left;

    public const double Top = Height - 64;
    public const double Bottom = 84;
    public const double BodyHeight = Top - Bottom;

    public const double FooterRule = 58;
}
