using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>A target of the Sustainable Development Goals, such as <c>16.10</c> or <c>5.a</c>: a name, not a number.</summary>
public sealed partial record SdgTarget
{
    public const int GoalCount = 17;

    // General Assembly resolution 70/1: each goal's numbered targets, then its lettered ones; 169 in all.
    private static readonly int[] Numbered = [5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19];
    private static readonly int[] Lettered = [2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0];

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

        var point = text.IndexOf('.');
        var goal = int.Parse(text.AsSpan(0, point), CultureInfo.InvariantCulture);
        target = goal <= GoalCount && Exists(goal, text.AsSpan(point + 1)) ? new SdgTarget(text, goal) : null;
        return target is not null;
    }

    /// <summary>As the resolution lists them: goal by goal, numbered targets before lettered ones.</summary>
    public static IEnumerable<SdgTarget> InOrder(IEnumerable<SdgTarget> targets) => targets
        .OrderBy(target => target.Goal)
        .ThenBy(target => char.IsAsciiLetter(target.Value[^1]))
        .ThenBy(target => target.Value.Length)
        .ThenBy(target => target.Value, StringComparer.Ordinal);

    public override string ToString() => Value;

    private static bool Exists(int goal, ReadOnlySpan<char> target) => char.IsAsciiLetter(target[0])
        ? target[0] - 'a' < Lettered[goal - 1]
        : int.Parse(target, CultureInfo.InvariantCulture) <= Numbered[goal - 1];

    [GeneratedRegex(@"^[1-9][0-9]?\.([1-9][0-9]?|[a-d])\z")]
    private static partial Regex Shape();
}
