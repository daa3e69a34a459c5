using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// One line drawing for each dimension, as the data of an SVG path on a grid of 24, drawn with a stroke of 1.75 and round
/// ends, never filled. Told apart by shape; always near the dimension's name.
/// </summary>
public static class DimensionIcons
{
    private const double Grid = 24;
    private const double Stroke = 1.75;

    private static readonly Dictionary<string, string> _paths = new()
    {
        ["ECO"] = "M3.5 8.5h17v11h-17zM8.5 8.5v-3h7v3M3.5 13.2h17M12 12v2.4",
        ["FOO"] = "M3.5 12.5h17a8.5 7.8 0 0 1-17 0zM12 12.5v-8M12 7.6c0-2.2 1.5-3.7 4-3.9.1 2.3-1.4 3.9-4 3.9zM12 10.4c0-2-1.5-3.4-4-3.5-.1 2.1 1.4 3.5 4 3.5z",
        ["HEA"] = "M12 20.2C6.5 16.7 3.5 13.4 3.5 9.7A4.6 4.6 0 0 1 12 7.2a4.6 4.6 0 0 1 8.5 2.5c0 3.7-3 7-8.5 10.5zM3.9 12.2h4.4l1.7-2.9 2.8 5 1.7-2.1h5.6",
        ["ENV"] = "M5.2 16.5C3.6 9.5 9 4.2 19.8 4.2c.6 9.8-4.6 16.2-11.4 14.6M4.2 20.5C6.5 15.5 9.8 12 14.5 9.5",
        ["PER"] = "M12 3l7.5 2.8v5.7c0 4.5-3.1 7.9-7.5 9.5-4.4-1.6-7.5-5-7.5-9.5V5.8zM9.9 9.6a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0-4.2 0zM8.2 16.3c.5-2.2 1.9-3.3 3.8-3.3s3.3 1.1 3.8 3.3",
        ["COM"] = "M9.1 8.4a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0zM6.6 19.5c0-3.5 2.2-5.6 5.4-5.6s5.4 2.1 5.4 5.6M3 11a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0zM17.2 11a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0zM2.2 18.3c0-1.7.7-2.9 2.2-3.4M21.8 18.3c0-1.7-.7-2.9-2.2-3.4",
        ["POL"] = "M3.5 13.5h17v7h-17zM3.5 13.5l2.3-3.2M20.5 13.5l-2.3-3.2M7.5 13.5v-10h9v10M10 8.3l1.5 1.5 2.7-3.2M8.5 17h7",
        ["TEC"] = "M8 6.5h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-8a1.5 1.5 0 0 1 1.5-1.5zM9.5 6.5v-3M14.5 6.5v-3M9.5 20.5v-3M14.5 20.5v-3M6.5 9.5h-3M6.5 14.5h-3M20.5 9.5h-3M20.5 14.5h-3M12 9.8v4.4M9.8 12h4.4",
    };

    /// <returns>Null for a dimension that has no drawing: its name then stands alone.</returns>
    public static string? PathFor(string dimension) => _paths.GetValueOrDefault(dimension);

    /// <summary>In the dimension's colour, its corner at (x, y).</summary>
    /// <returns>Null for a dimension that has no drawing.</returns>
    public static PathShape? Draw(string dimension, double x, double y, double size) => PathFor(dimension) is { } path
        ? new PathShape(path, x, y, size / Grid) { Stroke = Palette.For(dimension), StrokeWidth = Stroke * size / Grid, RoundEnds = true }
        : null;
}
