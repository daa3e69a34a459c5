using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>The public name of an assessment in addresses: 75 random bits. It opens nothing without the key.</summary>
public sealed record AssessmentId
{
    private const int Length = 15;

    /// <summary>The name of the sample, which everyone may read and no database holds. No other assessment can have it.</summary>
    public static readonly AssessmentId Sample = new("sample");

    private AssessmentId(string value) => Value = value;

    /// <summary>Fifteen lower-case letters and digits, except for the sample.</summary>
    public string Value { get; }

    public static AssessmentId Create(RandomNumberGenerator random) => new(Base32.Random(random, Length).ToLowerInvariant());

    public static bool TryParse(string? text, [NotNullWhen(true)] out AssessmentId? id)
    {
        id = text is { Length: Length } && text.All(c => Base32.IsDigit(char.ToUpperInvariant(c)) && !char.IsAsciiLetterUpper(c)) ? new AssessmentId(text) : null;
        return id is not null;
    }

    public override string ToString() => Value;
}
