using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Strips one above the other without a page break.</summary>
internal static class StripStack
{
    /// <summary>The space between two strips of a stack.</summary>
    public static double Gap(Strip? above, Strip below) => above is null ? 0 : Math.Max(above.SpaceAfter, below.SpaceBefore);

    public static double HeightOf(IReadOnlyList<Strip> strips)
    {
        var height = 0.0;
        for (var i = 0; i < strips.Count; i++)
        {
            height += GapAbove(strips, i) + strips[i].Height;
        }

        return height;
    }

    /// <summary>Height for the strips from <paramref name="first"/> down to where the stack may go on overleaf for the first time.</summary>
    public static double LeastHeightOf(IReadOnlyList<Strip> strips, int first)
    {
        var height = 0.0;
        for (var i = first; i < strips.Count; i++)
        {
            var gap = i == first ? 0 : GapAbove(strips, i);
            if (strips[i].LeastHeight < strips[i].Height || !strips[i].KeepsWithNext)
            {
                return height + gap + strips[i].LeastHeight;
            }

            height += gap + strips[i].Height;
        }

        return height;
    }

    /// <summary>Each strip with the height of its top edge.</summary>
    public static IEnumerable<(Strip Strip, double Top)> Place(IReadOnlyList<Strip> strips, double top)
    {
        for (var i = 0; i < strips.Count; i++)
        {
            top -= GapAbove(strips, i);
            yield return (strips[i], top);
            top -= strips[i].Height;
        }
    }

    public static void Paint(IReadOnlyList<Strip> strips, PageContent page, double top)
    {
        foreach (var (strip, stripTop) in Place(strips, top))
        {
            strip.Paint(page, stripTop);
        }
    }

    /// <summary>Cuts a stack in two, the first part no higher than <paramref name="room"/>. A table's head is repeated above its remainder.</summary>
    /// <param name="strips">The stack.</param>
    /// <param name="room">Height for the first part.</param>
    /// <param name="mayPart">Whether strips that keep together may be parted, for want of a better place.</param>
    public static (IReadOnlyList<Strip> First, IReadOnlyList<Strip> Remainder) Split(IReadOnlyList<Strip> strips, double room, bool mayPart)
    {
        var (fitting, height) = CountFitting(strips, room);
        if (fitting < strips.Count && strips[fitting].Split(room - height - GapAbove(strips, fitting)) is { } parts)
        {
            return ([.. strips.Take(fitting), parts.First], WithHead([parts.Remainder, .. strips.Skip(fitting + 1)]));
        }

        while (fitting > 0 && fitting < strips.Count && Holds(strips[fitting - 1], mayPart))
        {
            fitting--;
        }

        return ([.. strips.Take(fitting)], WithHead([.. strips.Skip(fitting)]));
    }

    private static double GapAbove(IReadOnlyList<Strip> strips, int index) => index == 0 ? 0 : Gap(strips[index - 1], strips[index]);

    /// <summary>A repeated head holds what is below it in any case: alone on a page it would be no progress.</summary>
    private static bool Holds(Strip strip, bool mayPart) => strip is TableHead || (strip.KeepsWithNext && !mayPart);

    private static List<Strip> WithHead(List<Strip> strips) => strips is [{ Head: { } head }, ..] ? [head, .. strips] : strips;

    private static (int Count, double Height) CountFitting(IReadOnlyList<Strip> strips, double room)
    {
        var height = 0.0;
        for (var i = 0; i < strips.Count; i++)
        {
            var next = height + GapAbove(strips, i) + strips[i].Height;
            if (next > room)
            {
                return (i, height);
            }

            height = next;
        }

        return (strips.Count, height);
    }
}
