using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>0 non-existent, 1 rudimentary, 2 basic, 3 good, 4 very good, 5 excellent.</summary>
public readonly record struct Grade
{
    public const int Lowest = 0;
    public const int Highest = 5;

    /// <summary>From this grade on, a document has to be cited.</summary>
    public const int NeedsDocumentFrom = 4;

    private Grade(int value) => Value = value;

    public static IReadOnlyList<Grade> All { get; } = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(value => new Grade(value))];

    public int Value { get; }

    public static bool TryCreate(int value, [NotNullWhen(true)] out Grade? grade)
    {
        grade = value is >= Lowest and <= Highest ? new Grade(value) : null;
        return grade is not null;
    }

    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–5.</exception>
    public static Grade Of(int value) =>
        TryCreate(value, out var grade) ? grade.Value : throw new ArgumentOutOfRangeException(nameof(value), value, "A grade is 0 to 5.");

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
