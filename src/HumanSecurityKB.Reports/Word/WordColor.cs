using System.Globalization;

namespace HumanSecurityKB.Reports.Word;

internal static class WordColor
{
    /// <param name="color">0xRRGGBB.</param>
    public static string Of(uint color) => (color & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture);
}
