using System.Globalization;
using System.Text;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>Text as a person typed it, made ready to be kept.</summary>
public static class TextInput
{
    /// <summary>Trimmed, with line feeds alone as line ends, and without what is no text: controls and halves of characters.</summary>
    public static string Clean(string? typed)
    {
        var text = (typed ?? "").ReplaceLineEndings("\n");
        var kept = text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && (rune.Value is '\n' or '\t' || !Rune.IsControl(rune)));
        return string.Concat(kept).Trim();
    }

    /// <summary>Cleaned, with the digits of every script as 0 to 9: an Arabic keyboard types its own.</summary>
    public static string CleanNumber(string? typed) => string.Concat(Clean(typed).Select(c =>
        CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0 ? (char)('0' + digit) : c));

    /// <summary>Cleans the text of a field and adds an error when it is too long.</summary>
    /// <param name="limit">In UTF-16 characters.</param>
    public static string Read(string? typed, string field, int limit, FixedWords words, FormErrors errors)
    {
        var text = Clean(typed);
        if (text.Length > limit)
        {
            errors.Add(field, words.Format("errors.tooLong", ("limit", limit), ("length", text.Length)));
        }

        return text;
    }
}
