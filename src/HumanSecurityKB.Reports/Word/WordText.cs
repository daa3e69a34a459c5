using System.Globalization;
using System.Text;

namespace HumanSecurityKB.Reports.Word;

/// <summary>What may stand in a Word file, and which way it runs.</summary>
internal static class WordText
{
    private const char Replacement = '\uFFFD';

    /// <summary>No sentence turns so often; text made to would cost a thousand times its size.</summary>
    private const int MostTurns = 200;

    private const char LeftToRightMark = '\u200E';
    private const char RightToLeftMark = '\u200F';

    /// <summary>
    /// Text without what XML 1.0 forbids (section 2.2), which becomes U+FFFD. Line ends of every kind become line feeds.
    /// Controls that embed, override or isolate a direction are dropped, as one that is never closed would turn round all
    /// that follows; a run says its direction itself.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").Replace('\v', '\n').EnumerateRunes())
        {
            if (!SteersDirection(rune))
            {
                clean.Append(MayStand(rune) ? rune.ToString() : Replacement);
            }
        }

        return clean.ToString();
    }

    /// <summary>Text for where no line can break: properties and alternative text.</summary>
    public static string CleanLine(string text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ').Replace("\u00AD", "", StringComparison.Ordinal).Trim();

    /// <summary>The direction of most letters; without letters that of the document.</summary>
    public static bool RunsRightToLeft(string text, bool otherwise)
    {
        var balance = text.EnumerateRunes().Sum(rune => DirectionOf(rune) switch { true => 1, false => -1, null => 0 });
        return balance == 0 ? otherwise : balance > 0;
    }

    /// <summary>
    /// Cuts clean text where its direction turns. As in UAX #9, marks and digits go with the letter before them (W1, W7), and
    /// what has no direction goes with its neighbours if they agree (N1), else with the paragraph (N2).
    /// </summary>
    public static IEnumerable<(string Text, bool RightToLeft)> Stretches(string text, bool paragraphRunsRightToLeft)
    {
        var directions = DirectionsOf(text, paragraphRunsRightToLeft);
        var start = 0;
        var turns = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end == text.Length || (directions[end] != directions[start] && ++turns < MostTurns))
            {
                yield return (text[start..end], directions[start]);
                start = end;
            }
        }
    }

    /// <summary>For each UTF-16 unit whether it runs from right to left.</summary>
    private static bool[] DirectionsOf(string text, bool paragraphRunsRightToLeft)
    {
        var directions = new bool[text.Length];
        var last = paragraphRunsRightToLeft;
        var undecidedFrom = 0;
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var end = index + rune.Utf16SequenceLength;
            var own = GoesWithLast(rune) ? last : DirectionOf(rune);
            if (own is { } direction)
            {
                directions.AsSpan(undecidedFrom, index - undecidedFrom).Fill(direction == last ? last : paragraphRunsRightToLeft);
                directions.AsSpan(index, end - index).Fill(direction);
                undecidedFrom = end;
                last = direction;
            }

            index = end;
        }

        directions.AsSpan(undecidedFrom).Fill(paragraphRunsRightToLeft);
        return directions;
    }

    private static bool GoesWithLast(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <returns>True for a letter that runs from right to left, false for any other letter, null for the rest.</returns>
    private static bool? DirectionOf(Rune rune)
    {
        if (IsOfRightToLeftScript(rune.Value) || rune.Value == RightToLeftMark)
        {
            return true;
        }

        return Rune.IsLetter(rune) || rune.Value == LeftToRightMark ? false : null;
    }

    /// <summary>The blocks that Unicode keeps for such scripts, with their marks (DerivedBidiClass.txt).</summary>
    private static bool IsOfRightToLeftScript(int value) =>
        value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static bool SteersDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool MayStand(Rune rune) =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not 0xFFFE and not 0xFFFF);
}
