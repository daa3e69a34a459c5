using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Reads what a person types, however it is spaced.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AssessmentKey? key)
    {
        key = Base32.TryRead(text, Length, out var digits) ? new AssessmentKey(digits) : null;
        return key is not null;
    }

    /// <summary>SHA-256 of the digits. A key of 130 random bits needs no salt and no slow hash.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.ASCII.GetBytes(_digits));

    /// <summary>32 bytes for another purpose, from which the key cannot be worked out.</summary>
    internal byte[] Derive(string purpose) => HMACSHA256.HashData(Encoding.ASCII.GetBytes(_digits), Encoding.ASCII.GetBytes(purpose));

    /// <summary>The digits in groups, as shown to its owner.</summary>
    public override string ToString() => Base32.InGroups(_digits, GroupLength);
}
