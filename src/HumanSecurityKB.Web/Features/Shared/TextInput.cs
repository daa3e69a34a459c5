using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>Text as a person typed it, made ready to be kept.</summary>
public static class TextInput
{
    /// <summary>Trimmed, and with line feeds alone as line ends: browsers send both characters.</summary>
    public static string Clean(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();

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
