namespace HumanSecurityKB.Reports.Charts;

/// <summary>The colours of the printed report, 0xRRGGBB. Every one has a contrast of at least 3 on white, those of words 4.5.</summary>
internal static class Palette
{
    public const uint Ink = 0x1d1923;
    public const uint Muted = 0x5c5566;
    public const uint Accent = 0x6b1d5c;
    public const uint Edge = 0x8a8394;
    public const uint Tint = 0xf1eef3;
    public const uint White = 0xffffff;

    private static readonly Dictionary<string, uint> _dimensions = new()
    {
        ["ECO"] = 0x875806,
        ["FOO"] = 0x466312,
        ["HEA"] = 0xab2f3f,
        ["ENV"] = 0x076246,
        ["PER"] = 0x17559b,
        ["COM"] = 0x94430b,
        ["POL"] = 0x613897,
        ["TEC"] = 0x006c84,
    };

    /// <summary>One hue from light to dark, by the nearest grade.</summary>
    private static readonly uint[] _heat = [0xffffff, 0xf9ebf6, 0xefcae6, 0xdea0d0, 0x913f82, 0x5c1750];

    /// <summary>The accent for functions, principles and a dimension without a colour of its own.</summary>
    public static uint For(string key) => _dimensions.GetValueOrDefault(key, Accent);

    /// <param name="grade">0 to 5.</param>
    public static uint Heat(int grade) => _heat[grade];
}
