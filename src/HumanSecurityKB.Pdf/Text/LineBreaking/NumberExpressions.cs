using static HumanSecurityKB.Pdf.Text.LineBreaking.LineBreakClass;

namespace HumanSecurityKB.Pdf.Text.LineBreaking;

/// <summary>
/// Rule LB25 as the regular expression of UAX #14, Example 7, which the conformance test expects:
/// <c>(PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?</c>
/// </summary>
internal static class NumberExpressions
{
    public static void Mark(Span<LineBreakUnit> units)
    {
        int next = 0;
        while (next < units.Length)
        {
            next = units[next].Class == NU ? MarkNumberAround(next, units) : next + 1;
        }
    }

    /// <summary>Returns the index behind the number.</summary>
    private static int MarkNumberAround(int digit, Span<LineBreakUnit> units)
    {
        int start = StartOfNumber(digit, units);
        int end = EndOfNumber(digit, units);
        for (int i = start + 1; i < end; i++)
        {
            units[i].ContinuesNumber = true;
        }

        return end;
    }

    private static int StartOfNumber(int digit, ReadOnlySpan<LineBreakUnit> units)
    {
        int start = digit;
        if (start > 0 && units[start - 1].Class is OP or OPWide or HY)
        {
            start--;
        }

        if (start > 0 && units[start - 1].Class is PR or PO)
        {
            start--;
        }

        return start;
    }

    private static int EndOfNumber(int digit, ReadOnlySpan<LineBreakUnit> units)
    {
        int end = digit + 1;
        while (end < units.Length && units[end].Class is NU or SY or IS)
        {
            end++;
        }

        if (end < units.Length && units[end].Class is CL or CP)
        {
            end++;
        }

        if (end < units.Length && units[end].Class is PR or PO)
        {
            end++;
        }

        return end;
    }
}
