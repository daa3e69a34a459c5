using System.Security.Cryptography;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>Crockford's base 32: no letter that can be misread for a digit (crockford.com/base32.html).</summary>
internal static class Base32
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Each digit holds five random bits.</summary>
    public static string Random(RandomNumberGenerator random, int length)
    {
        var bytes = new byte[length];
        random.GetBytes(bytes);
        return string.Create(length, bytes, (digits, source) =>
        {
            for (var i = 0; i < digits.Length; i++)
            {
                digits[i] = Digits[source[i] % Digits.Length];
            }
        });
    }

    public static bool IsDigit(char c) => Digits.Contains(c, StringComparison.Ordinal);

    public static char Normalize(char c) => char.ToUpperInvariant(c) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };
}
