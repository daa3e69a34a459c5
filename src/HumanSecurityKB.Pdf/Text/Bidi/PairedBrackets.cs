using HumanSecurityKB.Pdf.Text.UnicodeData;

namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>Rule N0: the two brackets of a pair take one direction, from what they enclose and what stands before.</summary>
internal static class PairedBrackets
{
    /// <summary>BD16: a sequence with more brackets open at once has no pairs at all.</summary>
    private const int MaxOpenBrackets = 63;

    public static void Resolve(IsolatingRunSequence sequence, BidiParagraph paragraph, ReadOnlySpan<char> text)
    {
        foreach (var pair in Pairs(sequence, text))
        {
            if (DirectionOf(pair, sequence) is { } direction)
            {
                SetDirection(pair.Opening, direction, sequence, paragraph);
                SetDirection(pair.Closing, direction, sequence, paragraph);
            }
        }
    }

    /// <summary>BD16, in the order of the opening brackets.</summary>
    private static List<BracketPair> Pairs(IsolatingRunSequence sequence, ReadOnlySpan<char> text)
    {
        var pairs = new List<BracketPair>();
        var open = new List<OpenBracket>();
        for (int i = 0; i < sequence.Length; i++)
        {
            if (sequence.Classes[i] != BidiClass.ON)
            {
                continue;
            }

            char character = WithoutCanonicalEquivalents(text[sequence.Positions[i]]);
            int kind = BracketTable.Opening.IndexOf(character, StringComparison.Ordinal);
            if (kind >= 0)
            {
                if (open.Count == MaxOpenBrackets)
                {
                    return [];
                }

                open.Add(new OpenBracket(BracketTable.Closing[kind], i));
                continue;
            }

            int match = open.FindLastIndex(bracket => bracket.ClosedBy == character);
            if (match >= 0)
            {
                pairs.Add(new BracketPair(open[match].Index, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort((first, second) => first.Opening.CompareTo(second.Opening));
        return pairs;
    }

    /// <summary>BD16: the angle brackets exist twice; no other bracket has a canonical equivalent.</summary>
    private static char WithoutCanonicalEquivalents(char character) => character switch
    {
        '\u2329' => '\u3008',
        '\u232A' => '\u3009',
        _ => character,
    };

    /// <summary>N0 b–d; null where the pair encloses nothing strong and is left to N1 and N2.</summary>
    private static BidiClass? DirectionOf(BracketPair pair, IsolatingRunSequence sequence)
    {
        bool enclosesOpposite = false;
        for (int i = pair.Opening + 1; i < pair.Closing; i++)
        {
            var direction = StrongDirection(sequence.Classes[i]);
            if (direction == sequence.EmbeddingDirection)
            {
                return direction;
            }

            enclosesOpposite |= direction is not null;
        }

        return enclosesOpposite ? DirectionBefore(pair.Opening, sequence) : null;
    }

    /// <summary>N0 c: either the opposite direction is established before the pair, or the embedding's own one is.</summary>
    private static BidiClass DirectionBefore(int index, IsolatingRunSequence sequence)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (StrongDirection(sequence.Classes[i]) is { } direction)
            {
                return direction;
            }
        }

        return sequence.StartOfSequence;
    }

    /// <summary>Within N0 numbers count as R.</summary>
    private static BidiClass? StrongDirection(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };

    /// <summary>The marks on a bracket, which W1 made neutral with it, follow it.</summary>
    private static void SetDirection(int index, BidiClass direction, IsolatingRunSequence sequence, BidiParagraph paragraph)
    {
        sequence.Classes[index] = direction;
        for (int i = index + 1; i < sequence.Length && paragraph.Classes[sequence.Positions[i]] == BidiClass.NSM; i++)
        {
            sequence.Classes[i] = direction;
        }
    }

    private readonly record struct OpenBracket(char ClosedBy, int Index);

    private readonly record struct BracketPair(int Opening, int Closing);
}
