using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Domain;

/// <summary>The part of an address that names an article: lower-case ASCII words joined by hyphens.</summary>
public sealed partial record Slug
{
    public const int LengthLimit = 80;

    private Slug(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out Slug? slug)
    {
        slug = text is { Length: <= LengthLimit } && Shape().IsMatch(text) ? new Slug(text) : null;
        return slug is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Shape();
}
