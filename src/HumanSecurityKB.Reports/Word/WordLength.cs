using System.Globalization;

namespace HumanSecurityKB.Reports.Word;

/// <summary>Lengths in the units of Word. All are given in points.</summary>
internal static class WordLength
{
    public const int EmuPerPoint = 12700;

    /// <summary>Word knows no longer distance (ECMA-376 part 1, 17.18.81 as Word limits it).</summary>
    private const double LongestSpace = 1584;

    /// <summary>Twentieths of a point.</summary>
    public static string Twips(double points) => Text(20 * Math.Min(points, LongestSpace));

    public static string HalfPoints(double points) => Text(2 * points);

    /// <param name="share">Of the height of a line: 1 is single spacing.</param>
    public static string Lines(double share) => Text(240 * share);

    /// <summary>English metric units, in which drawings are measured.</summary>
    public static long Emu(double points) => (long)Math.Round(points * EmuPerPoint);

    private static string Text(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
