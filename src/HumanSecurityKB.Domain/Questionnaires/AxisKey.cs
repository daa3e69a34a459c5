using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>The lasting key of a function, principle or dimension, such as <c>LEAD</c>, <c>PC</c> or <c>FOO</c>.</summary>
public sealed partial record AxisKey
{
    private AxisKey(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out AxisKey? key)
    {
        key = text is not null && Shape().IsMatch(text) ? new AxisKey(text) : null;
        return key is not null;
    }

    /// <exception cref="FormatException">The text is not two to six capital letters.</exception>
    public static AxisKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is not a key of two to six capital letters.");

    public override string ToString() => Value;

    [GeneratedRegex(@"^[A-Z]{2,6}\z")]
    private static partial Regex Shape();
}
