using System.Buffers;
using HumanSecurityKB.Pdf.Text.LineBreaking;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>
/// The Unicode Line Breaking Algorithm (UAX #14), with numbers kept together as its Example 7 describes. Thai, Lao,
/// Khmer and Burmese, which need a dictionary, break at their spaces, and where they must between characters.
/// </summary>
internal static class LineBreaker
{
    /// <summary>
    /// Says for each code unit whether a line may or must end before it. The first one is always No (LB2); the end of
    /// the text, where a line always ends (LB3), has no element.
    /// </summary>
    public static void FindBreaks(ReadOnlySpan<char> text, Span<LineBreak> breaks, Kinsoku kinsoku = Kinsoku.Strict)
    {
        breaks.Clear();
        var buffer = ArrayPool<LineBreakUnit>.Shared.Rent(text.Length);
        var units = buffer.AsSpan(0, LineBreakUnits.Read(text, kinsoku, buffer));
        NumberExpressions.Mark(units);
        FindBreaks(units, breaks);
        ArrayPool<LineBreakUnit>.Shared.Return(buffer);
    }

    private static void FindBreaks(ReadOnlySpan<LineBreakUnit> units, Span<LineBreak> breaks)
    {

        var lastBeforeSpaces = LineBreakClass.SP;
        int regionalIndicators = 0;
        for (int i = 1; i < units.Length; i++)
        {
            var previous = units[i - 1].Class;
            lastBeforeSpaces = previous == LineBreakClass.SP ? lastBeforeSpaces : previous;
            regionalIndicators = previous == LineBreakClass.RI ? regionalIndicators + 1 : 0;
            breaks[units[i].Start] = LineBreakRules.Between(new LineBreakContext(
                previous,
                units[i].Class,
                lastBeforeSpaces,
                FollowsHebrewLetter: i > 1 && units[i - 2].Class == LineBreakClass.HL,
                FollowsJoiner: units[i - 1].EndsWithJoiner,
                IsInsideNumber: units[i].ContinuesNumber,
                IsInsideFlag: regionalIndicators % 2 == 1));
        }
    }
}
