using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>The lasting name of a criterion, such as <c>LEAD-1</c>. Never used again for another meaning.</summary>
public sealed partial record CriterionId
{
    public const int LengthLimit = 16;

    private CriterionId(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out CriterionId? id)
    {
        id = text is { Length: <= LengthLimit } && Shape().IsMatch(text) ? new CriterionId(text) : null;
        return id is not null;
    }

    /// <exception cref="FormatException">The text is not a criterion's id.</exception>
    public static CriterionId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a criterion id such as LEAD-1.");

    public override string ToString() => Value;

    [GeneratedRegex(@"^[A-Z]{2,6}-[A-Z0-9]{1,4}\z")]
    private static partial Regex Shape();
}
