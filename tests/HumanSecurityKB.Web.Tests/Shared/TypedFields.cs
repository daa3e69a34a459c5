using System.Globalization;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Web.Tests;

/// <summary>
/// What a table of cases says is typed, such as <c>Grade=3; Comment=Why</c>. A name after <c>!</c> is a field changed on
/// the way, which no browser would send so. <c>{300 letters}</c> stands for a text of that length.
/// </summary>
public static partial class TypedFields
{
    public static IReadOnlyList<(string Name, string Value, bool IsTampered)> Read(string typed) =>
        [.. typed.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    public static Form Apply(this Form form, IReadOnlyList<(string Name, string Value, bool IsTampered)> fields)
    {
        foreach (var (name, value, isTampered) in fields)
        {
            _ = isTampered ? form.Tamper(name, value) : form.Set(name, value);
        }

        return form;
    }

    /// <summary>As an Arabic keyboard types it.</summary>
    public static string WithArabicDigits(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + (c - '0')) : c));

    private static (string Name, string Value, bool IsTampered) ReadOne(string typed)
    {
        var (name, value) = typed.Split('=', 2) is [var left, var right] ? (left.Trim(), right) : throw new FormatException($"'{typed}' is not name=value.");
        value = Length().Replace(value, match => new string('x', int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
        return (name.TrimStart('!'), value, name.StartsWith('!'));
    }

    [GeneratedRegex(@"\{(\d+) letters\}")]
    private static partial Regex Length();
}
