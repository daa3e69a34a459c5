using System.Buffers;
using System.Globalization;
using System.Text;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>
/// Makes any text fit to be set: line ends become U+2028, other controls spaces, and what no font can show becomes
/// U+FFFD, which every font here can. PDF/UA-1 forbids the glyph .notdef (7.21.8). Cleaning twice changes nothing.
/// </summary>
internal sealed class TextCleaner(FontLibrary fonts)
{
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>How many characters, as a reader perceives them, have been replaced so far.</summary>
    public int MissingCharacters { get; set; }

    public string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            AppendElement(clean, rest[..length]);
            rest = rest[length..];
        }

        return clean.ToString();
    }

    /// <summary>Cleans a text that must stay on one line, such as a bookmark.</summary>
    public string CleanLine(string text) => Clean(text).Replace(Characters.LineSeparator, ' ').Trim();

    /// <summary>A perceived character is replaced as a whole: one sign for a family emoji of seven code points.</summary>
    private void AppendElement(StringBuilder clean, ReadOnlySpan<char> element)
    {
        if (Characters.IsLineEnd(element[0]))
        {
            clean.Append(Characters.LineSeparator);
            return;
        }

        if (char.IsControl(element[0]))
        {
            clean.Append(' ');
            return;
        }

        if (!CanShow(element))
        {
            MissingCharacters++;
            clean.Append(Characters.Replacement);
            return;
        }

        foreach (var rune in element.EnumerateRunes())
        {
            if (!IsVariationSelector(rune))
            {
                clean.Append(rune);
            }
        }
    }

    private bool CanShow(ReadOnlySpan<char> element)
    {
        var rest = element;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done)
            {
                return false; // a lone surrogate
            }

            if (!CanShow(rune))
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    /// <summary>Private-use characters mean nothing to others; PDF/A-2a would have their meaning spelt out (6.2.11.7.3).</summary>
    private bool CanShow(Rune rune) =>
        Characters.IsInvisible(rune)
        || IsVariationSelector(rune)
        || (fonts.Covers(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.PrivateUse);

    /// <summary>They choose between emoji and text or between ideographs: nothing these fonts tell apart.</summary>
    private static bool IsVariationSelector(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
