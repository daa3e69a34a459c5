using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Domain.Committee;

/// <summary>
/// What participants type to join a committee while it grades: eight digits that can be read aloud, 40 bits. It is worked out
/// from the facilitator's key, so the facilitator can show it again at any time although only its hash is stored.
/// </summary>
public sealed record JoinCode
{
    private const int Length = 8;
    private const int GroupLength = 4;

    private readonly string _digits;

    private JoinCode(string digits) => _digits = digits;

    /// <param name="number">From 1; a renewed code has the next one.</param>
    public static JoinCode For(AssessmentKey key, int number) =>
        new(Base32.Of(key.Derive(string.Create(CultureInfo.InvariantCulture, $"join code {number}")), Length));

    /// <summary>Reads what a person types, however it is spaced.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out JoinCode? code)
    {
        code = Base32.TryRead(text, Length, out var digits) ? new JoinCode(digits) : null;
        return code is not null;
    }

    /// <summary>SHA-256 of the digits. It hides the code from a glance at the database only; a code lives no longer than the grading.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.ASCII.GetBytes(_digits));

    /// <summary>In groups, as shown and read aloud.</summary>
    public override string ToString() => Base32.InGroups(_digits, GroupLength);
}
