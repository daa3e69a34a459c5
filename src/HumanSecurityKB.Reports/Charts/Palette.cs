namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// The colours of charts on paper, 0xRRGGBB, and the names by which the stylesheet knows them on a screen. Every one has a
/// contrast of at least 3 on white, those of words 4.5.
/// </summary>
internal static class Palette
{
    public const uint Ink = 0x1d1923;
    public const uint Muted = 0x5c5566;
    public const uint Accent = 0x6b1d5c;
    public const uint Edge = 0x8a8394;
    public const uint Rule = 0xd9d3de;
    public const uint Tint = 0xf1eef3;
    public const uint Urgent = 0xf8eaf5;
    public const uint White = 0xffffff;

    /// <summary>From here on, words in a field are white.</summary>
    private const int DarkFrom = 4;

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
    private static readonly uint[] _heat = [0xfcfbfc, 0xf9ebf6, 0xefcae6, 0xdea0d0, 0x913f82, 0x5c1750];

    private static readonly Dictionary<uint, string> _names = new Dictionary<uint, string>
    {
        [Ink] = "ink",
        [Muted] = "muted",
        [Accent] = "accent",
        [Edge] = "edge",
        [Rule] = "rule",
        [Tint] = "tint",
        [Urgent] = "urgent",
        [White] = "paper",
    }
        .Concat(_dimensions.Select(pair => KeyValuePair.Create(pair.Value, NameOf(pair.Key))))
        .Concat(_heat.Index().Select(pair => KeyValuePair.Create(pair.Item, $"h{pair.Index}")))
        .ToDictionary();

    /// <summary>The accent for functions, principles and a dimension without a colour of its own.</summary>
    public static uint For(string key) => _dimensions.GetValueOrDefault(key, Accent);

    /// <param name="grade">0 to 5.</param>
    public static uint Heat(int grade) => _heat[grade];

    /// <summary>The ink that reads on <see cref="Heat"/>.</summary>
    public static uint OnHeat(int grade) => grade < DarkFrom ? Ink : White;

    /// <summary>The stylesheet's name for a colour.</summary>
    /// <exception cref="KeyNotFoundException">The colour is none of these.</exception>
    public static string NameOf(uint color) => _names[color];

    /// <summary>The stylesheet's name for a dimension: <c>eco</c> for ECO.</summary>
    public static string NameOf(string dimension) => dimension.ToLowerInvariant();
}
