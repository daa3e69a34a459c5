using System.Text;
using HumanSecurityKB.Pdf.Text.UnicodeData;

namespace HumanSecurityKB.Pdf.Text.LineBreaking;

/// <summary>Rules LB1, LB9 and LB10: reads a text as characters with the marks on them.</summary>
internal static class LineBreakUnits
{
    /// <summary>Returns how many units it wrote.</summary>
    public static int Read(ReadOnlySpan<char> text, Kinsoku kinsoku, Span<LineBreakUnit> units)
    {
        int count = 0;
        int index = 0;
        foreach (Rune character in text.EnumerateRunes())
        {
            var type = Resolve(LineBreakClassTable.Of(character.Value), kinsoku);
            bool isMark = type is LineBreakClass.CM or LineBreakClass.ZWJ;
            bool isJoiner = type == LineBreakClass.ZWJ;
            if (isMark && count > 0 && CanCarryMarks(units[count - 1].Class))
            {
                units[count - 1].EndsWithJoiner = isJoiner; // LB9
            }
            else
            {
                var seenAs = isMark ? LineBreakClass.AL : type; // LB10
                units[count] = new LineBreakUnit { Start = index, Class = seenAs, EndsWithJoiner = isJoiner };
                count++;
            }

            index += character.Utf16SequenceLength;
        }

        return count;
    }

    /// <summary>LB1 for the class that depends on the reader's taste; the table has resolved the others.</summary>
    private static LineBreakClass Resolve(LineBreakClass type, Kinsoku kinsoku)
    {
        if (type != LineBreakClass.CJ)
        {
            return type;
        }

        return kinsoku == Kinsoku.Strict ? LineBreakClass.NS : LineBreakClass.ID;
    }

    private static bool CanCarryMarks(LineBreakClass type) => type is not (
        LineBreakClass.BK or LineBreakClass.CR or LineBreakClass.LF or LineBreakClass.NL or LineBreakClass.SP or LineBreakClass.ZW);
}
