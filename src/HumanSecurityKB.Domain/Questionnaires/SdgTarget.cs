using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>A target of the Sustainable Development Goals, such as <c>16.10</c> or <c>5.a</c>: a name, not a number.</summary>
public sealed partial record SdgTarget
{
    public const int GoalCount = 17;

    private SdgTarget(string value, int goal)
    {
        Value = value;
        Goal = goal;
    }

    public string Value { get; }

    /// <summary>1 to 17.</summary>
    public int Goal { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out SdgTarget? target)
    {
        target = null;
        if (text is null || !Shape().IsMatch(text))
        {
            return false;
        }

        var goal = int.Parse(text.AsSpan(0, text.IndexOf('.')), CultureInfo.InvariantCulture);
        target = goal is >= 1 and <= GoalCount ? new SdgTarget(text, goal) : null;
        return target is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[1-9][0-9]?\.([1-9][0-9]?|[a-d])$")]
    private static partial Regex Shape();
}
