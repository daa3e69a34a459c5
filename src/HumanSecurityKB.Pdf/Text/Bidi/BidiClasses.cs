using System.Text;
using HumanSecurityKB.Pdf.Text.UnicodeData;

namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>The groups of classes that the rules of UAX #9 speak of.</summary>
internal static class BidiClasses
{
    /// <summary>The class of each code unit; a lone surrogate counts as U+FFFD.</summary>
    public static BidiClass[] Of(ReadOnlySpan<char> text)
    {
        var classes = new BidiClass[text.Length];
        int index = 0;
        foreach (Rune character in text.EnumerateRunes())
        {
            int length = character.Utf16SequenceLength;
            classes.AsSpan(index, length).Fill(BidiClassTable.Of(character.Value));
            index += length;
        }

        return classes;
    }

    public static bool HasRightToLeftLetter(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (BidiClassTable.Of(character.Value) is BidiClass.R or BidiClass.AL)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character of this class can give anything a level above 0 in a left-to-right paragraph.</summary>
    public static bool MayRaiseLevels(this BidiClass type) =>
        type is BidiClass.R or BidiClass.AL or BidiClass.AN || type.IsIsolateInitiator() || type.IsEmbeddingInitiator();

    /// <summary>BD9: LRI, RLI or FSI.</summary>
    public static bool IsIsolateInitiator(this BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>X9: the formatting characters that have done their work in X1–X8, and BN.</summary>
    public static bool IsRemovedByX9(this BidiClass type) =>
        type is BidiClass.BN or BidiClass.PDF || type.IsEmbeddingInitiator();

    /// <summary>"NI" of rules N1 and N2: neutrals and isolate formatting characters.</summary>
    public static bool IsNeutralOrIsolate(this BidiClass type) =>
        type is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON or BidiClass.PDI || type.IsIsolateInitiator();

    /// <summary>L1, with what section 5.2 adds for implementations that keep the characters removed by X9.</summary>
    public static bool IsWhitespaceForL1(this BidiClass type) =>
        type is BidiClass.WS or BidiClass.PDI || type.IsIsolateInitiator() || type.IsRemovedByX9();

    private static bool IsEmbeddingInitiator(this BidiClass type) =>
        type is BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO;
}
