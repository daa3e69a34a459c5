using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>The year and number of a questionnaire, such as <c>2026.1</c>. An assessment keeps the one it was made with.</summary>
public sealed partial record QuestionnaireVersion
{
    private QuestionnaireVersion(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out QuestionnaireVersion? version)
    {
        version = text is not null && Shape().IsMatch(text) ? new QuestionnaireVersion(text) : null;
        return version is not null;
    }

    /// <summary>For ordering: 2026.10 comes after 2026.9.</summary>
    public Version Number => Version.Parse(Value);

    public bool IsLaterThan(QuestionnaireVersion other) => Number > other.Number;

    public override string ToString() => Value;

    [GeneratedRegex(@"^20[0-9]{2}\.[1-9][0-9]?\z")]
    private static partial Regex Shape();
}
