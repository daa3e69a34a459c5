using System.Globalization;

namespace HumanSecurityKB.Domain.Tests;

internal static class Figures
{
    /// <summary>As in the tables: nothing for no figure.</summary>
    public static string Text(this int? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";
}
