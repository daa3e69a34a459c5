using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>Crockford's base 32: no letter that can be misread for a digit (crockford.com/base32.html).</summary>
internal static class Base32
{
    private const int BitsPerDigit = 5;
    private const int LongestTyped = 200;
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

    /// <summary>The first digits of a hash.</summary>
    public static string Of(ReadOnlySpan<byte> hash, int length)
    {
        Span<char> digits = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            var bit = i * BitsPerDigit;
            var pair = (hash[bit / 8] << 8) | hash[Math.Min((bit / 8) + 1, hash.Length - 1)];
            digits[i] = Digits[(pair >> (16 - BitsPerDigit - (bit % 8))) % Digits.Length];
        }

        return new string(digits);
    }

    /// <summary>
    /// Reads what a person types: spaces, dashes and lower case do not matter, and letters that look like digits are taken for them.
    /// </summary>
    public static bool TryRead(string? text, int length, [NotNullWhen(true)] out string? digits)
    {
        digits = null;
        if (text is null or { Length: > LongestTyped })
        {
            return false;
        }

        var read = string.Concat(text.Where(c => !IsBetweenDigits(c)).Select(Normalize));
        digits = read.Length == length && read.All(IsDigit) ? read : null;
        return digits is not null;
    }

    /// <summary>As shown to people, who read and type in groups.</summary>
    public static string InGroups(string digits, int groupLength) =>
        string.Join('-', digits.Chunk(groupLength).Select(group => new string(group)));

    public static bool IsDigit(char c) => Digits.Contains(c, StringComparison.Ordinal);

    /// <summary>Spaces, dashes of any kind, and the direction marks that come along when a key is copied from Arabic text.</summary>
    private static bool IsBetweenDigits(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    private static char Normalize(char c) => char.ToUpperInvariant(c) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };
}
