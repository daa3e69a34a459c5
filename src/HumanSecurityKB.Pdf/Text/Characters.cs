using System.Text;

namespace HumanSecurityKB.Pdf.Text;

internal static class Characters
{
    /// <summary>A forced line break inside a paragraph, in place of the line feed, which would end a bidi paragraph.</summary>
    public const char LineSeparator = '\u2028';

    public const char SoftHyphen = '\u00AD';

    public const char Replacement = '\uFFFD';

    public const char ZeroWidthSpace = '\u200B';

    /// <summary>Characters that steer line breaks, joining and direction and are never drawn.</summary>
    public static bool IsInvisible(Rune rune) => rune.IsBmp && IsInvisible((char)rune.Value);

    public static bool IsInvisible(char character) =>
        character is SoftHyphen or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    public static bool IsLineEnd(char character) =>
        character is '\n' or '\r' or '\v' or '\f' or '\u0085' or LineSeparator or '\u2029';

    /// <summary>Spaces that vanish at the end of a line; the no-break space does not.</summary>
    public static bool HangsAtLineEnd(char character) =>
        character is ' ' or LineSeparator or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200B') or '\u3000';
}
