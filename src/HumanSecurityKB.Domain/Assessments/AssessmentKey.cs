using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// The private key of an assessment: 130 random bits, shown in groups of five. Whoever has it may read and change
/// everything, so only its hash is ever stored.
/// </summary>
public sealed record AssessmentKey
{
    private const int Length = 26;
    private const int GroupLength = 5;

    private readonly string _digits;

    private AssessmentKey(string digits) => _digits = digits;

    public static AssessmentKey Create(RandomNumberGenerator random) => new(Base32.Random(random, Length));

    /// <summary>
    /// Reads what a person types: spaces, hyphens and lower case do not matter, and letters that look like digits are taken for them.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AssessmentKey? key)
    {
        key = null;
        if (text is null or { Length: > 200 })
        {
            return false;
        }

        var digits = string.Concat(text.Where(c => !IsBetweenDigits(c)).Select(Base32.Normalize));
        key = digits.Length == Length && digits.All(Base32.IsDigit) ? new AssessmentKey(digits) : null;
        return key is not null;
    }

    /// <summary>Spaces, dashes of any kind, and the direction marks that come along when a key is copied from Arabic text.</summary>
    private static bool IsBetweenDigits(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    /// <summary>SHA-256 of the digits. A key of 130 random bits needs no salt and no slow hash.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.ASCII.GetBytes(_digits));

    /// <summary>The digits in groups, as shown to its owner.</summary>
    public override string ToString() => string.Join('-', _digits.Chunk(GroupLength).Select(group => new string(group)));
}
