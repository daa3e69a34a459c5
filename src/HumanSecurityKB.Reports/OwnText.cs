using System.Text.RegularExpressions;

namespace HumanSecurityKB.Reports;

/// <summary>What people typed, before it stands among the report's own words.</summary>
internal static partial class OwnText
{
    /// <summary>With its lines, but no row of empty ones, and without controls that could turn round words which are not its own.</summary>
    public static string Paragraphs(string text) => EmptyLines().Replace(WithoutDirections(text).ReplaceLineEndings("\n"), "\n\n").Trim();

    /// <summary>A name is one line: with more, it could pass for the lines below it.</summary>
    public static string Line(string text) => Spaces().Replace(WithoutDirections(text), " ").Trim();

    /// <summary>Without the controls that embed, override or isolate directions; marks of direction are harmless.</summary>
    private static string WithoutDirections(string text) => Directions().Replace(text, "");

    [GeneratedRegex(@"[\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Directions();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n\s*\n\s*\n")]
    private static partial Regex EmptyLines();
}
