namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Ink on white paper, one accent. Contrast on white: ink 17, muted 7, accent 10 to 1 (WCAG 2).</summary>
public static class Palette
{
    public const uint Ink = 0x1D1923;
    public const uint Muted = 0x5C5566;
    public const uint Accent = 0x6B1D5C;
    public const uint Rule = 0xD9D3DE;
    public const uint Edge = 0x8A8394;
    private const uint Paper = 0xFFFFFF;

    /// <summary>Ink or paper, whichever stands out more against <paramref name="background"/>.</summary>
    public static uint TextOn(uint background) =>
        Contrast(background, Ink) >= Contrast(background, Paper) ? Ink : Paper;

    /// <summary>The contrast ratio of WCAG 2, from 1 to 21.</summary>
    public static double Contrast(uint first, uint second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(uint color) =>
        (0.2126 * Linear(color >> 16)) + (0.7152 * Linear(color >> 8)) + (0.0722 * Linear(color));

    private static double Linear(uint channel)
    {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
