using System.Text;
using HumanSecurityKB.Pdf.Text.Bidi;
using HumanSecurityKB.Pdf.Text.UnicodeData;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>
/// The Unicode Bidirectional Algorithm (UAX #9). An even level reads left to right, an odd one right to left. Marks
/// and mirrored glyphs (L3 and L4) are left to the font's shaping.
/// </summary>
/// <remarks>
/// It counts UTF-16 code units: both halves of a surrogate pair have the class of their character, and no rule can
/// tell two equal neighbours from one except W4, whose separators all have one unit.
/// </remarks>
internal static class BidiAlgorithm
{
    private const char FirstRightToLeft = '\u0590';

    /// <summary>
    /// Rules P2–L1: one level per code unit of one paragraph, not yet wrapped. Each wrapped line then needs
    /// <see cref="ResetWhitespace(ReadOnlySpan{char}, Span{byte}, byte)"/>. Rule P1 is the caller's: what follows a
    /// paragraph separator keeps the level of the first paragraph.
    /// </summary>
    public static byte[] Levels(ReadOnlySpan<char> text, ParagraphDirection direction, out byte paragraphLevel)
    {
        if (direction != ParagraphDirection.RightToLeft && IsPurelyLeftToRight(text))
        {
            paragraphLevel = 0;
            return new byte[text.Length];
        }

        var paragraph = new BidiParagraph(BidiClasses.Of(text), direction);
        ExplicitLevels.Resolve(paragraph);
        foreach (var sequence in IsolatingRunSequences.Of(paragraph))
        {
            WeakTypes.Resolve(sequence, paragraph);
            PairedBrackets.Resolve(sequence, paragraph, text);
            NeutralTypes.Resolve(sequence);
            ImplicitLevels.Resolve(sequence, paragraph);
        }

        paragraph.LevelCharactersRemovedByX9();
        ResetWhitespace(paragraph.OriginalClasses, paragraph.Levels, paragraph.Level);
        paragraphLevel = paragraph.Level;
        return paragraph.Levels;
    }

    /// <summary>Rule L1 for one wrapped line: separators, and white space before them or at the end, take the paragraph's level.</summary>
    public static void ResetWhitespace(ReadOnlySpan<char> text, Span<byte> levels, byte paragraphLevel)
    {
        if (levels.ContainsAnyExcept(paragraphLevel))
        {
            ResetWhitespace(BidiClasses.Of(text), levels, paragraphLevel);
        }
    }

    /// <summary>
    /// Rule L2: <c>order[visual]</c> is the logical index of what stands at that place from the left. The levels may
    /// be those of code units, clusters or whole runs; in code units, surrogate pairs come out back to front.
    /// </summary>
    public static void ReorderVisually(ReadOnlySpan<byte> levels, Span<int> order)
    {
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        int lowestOdd = LowestOdd(levels);
        for (int level = Highest(levels); level >= lowestOdd; level--)
        {
            ReverseRuns(levels, order, level);
        }
    }

    private static bool IsPurelyLeftToRight(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange('\0', (char)(FirstRightToLeft - 1)))
        {
            return true;
        }

        foreach (Rune character in text.EnumerateRunes())
        {
            if (BidiClassTable.Of(character.Value).MayRaiseLevels())
            {
                return false;
            }
        }

        return true;
    }

    private static void ResetWhitespace(ReadOnlySpan<BidiClass> classes, Span<byte> levels, byte paragraphLevel)
    {
        int whitespaceStart = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.S or BidiClass.B)
            {
                levels[whitespaceStart..(i + 1)].Fill(paragraphLevel);
                whitespaceStart = i + 1;
            }
            else if (!classes[i].IsWhitespaceForL1())
            {
                whitespaceStart = i + 1;
            }
        }

        levels[whitespaceStart..].Fill(paragraphLevel);
    }

    private static void ReverseRuns(ReadOnlySpan<byte> levels, Span<int> order, int level)
    {
        int start = 0;
        while (start < levels.Length)
        {
            int end = start;
            while (end < levels.Length && levels[end] >= level)
            {
                end++;
            }

            order[start..end].Reverse();
            start = end + 1;
        }
    }

    private static int Highest(ReadOnlySpan<byte> levels)
    {
        int highest = 0;
        foreach (byte level in levels)
        {
            highest = Math.Max(highest, level);
        }

        return highest;
    }

    private static int LowestOdd(ReadOnlySpan<byte> levels)
    {
        int lowest = byte.MaxValue;
        foreach (byte level in levels)
        {
            if (level % 2 == 1)
            {
                lowest = Math.Min(lowest, level);
            }
        }

        return lowest;
    }
}
