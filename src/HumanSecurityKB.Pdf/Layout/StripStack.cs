using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Strips one above the other without a page break.</summary>
internal static class StripStack
{
    /// <summary>The space between two strips of a stack.</summary>
    public static double Gap(Strip? above, Strip below) => above is null ? 0 : Math.Max(above.SpaceAfter, below.SpaceBefore);

    public static double HeightOf(IEnumerable<Strip> strips)
    {
        var height = 0.0;
        Strip? above = null;
        foreach (var strip in strips)
        {
            height += Gap(above, strip) + strip.Height;
            above = strip;
        }

        return height;
    }

    /// <summary>Each strip with the height of its top edge.</summary>
    public static IEnumerable<(Strip Strip, double Top)> Place(IEnumerable<Strip> strips, double top)
    {
        Strip? above = null;
        foreach (var strip in strips)
        {
            top -= Gap(above, strip);
            yield return (strip, top);
            top -= strip.Height;
            above = strip;
        }
    }

    public static void Paint(IEnumerable<Strip> strips, PageContent page, double top)
    {
        foreach (var (strip, stripTop) in Place(strips, top))
        {
            strip.Paint(page, stripTop);
        }
    }

    /// <summary>Cuts a stack in two, the first part no higher than <paramref name="room"/>.</summary>
    /// <param name="strips">The stack.</param>
    /// <param name="room">Height for the first part.</param>
    /// <param name="mayPart">Whether strips that keep together may be parted, for want of a better place.</param>
    public static (IReadOnlyList<Strip> First, IReadOnlyList<Strip> Remainder) Split(IReadOnlyList<Strip> strips, double room, bool mayPart)
    {
        var fitting = CountFitting(strips, room);
        if (fitting < strips.Count && SplitAt(strips, fitting, room) is { } split)
        {
            return split;
        }

        while (!mayPart && fitting > 0 && fitting < strips.Count && strips[fitting - 1].KeepsWithNext)
        {
            fitting--;
        }

        return (strips.Take(fitting).ToList(), strips.Skip(fitting).ToList());
    }

    private static int CountFitting(IReadOnlyList<Strip> strips, double room)
    {
        var height = 0.0;
        for (var i = 0; i < strips.Count; i++)
        {
            height += Gap(i == 0 ? null : strips[i - 1], strips[i]) + strips[i].Height;
            if (height > room)
            {
                return i;
            }
        }

        return strips.Count;
    }

    private static (IReadOnlyList<Strip> First, IReadOnlyList<Strip> Remainder)? SplitAt(IReadOnlyList<Strip> strips, int index, double room)
    {
        var before = strips.Take(index).ToList();
        var gap = Gap(index == 0 ? null : strips[index - 1], strips[index]);
        return strips[index].Split(room - HeightOf(before) - gap) is { } parts
            ? ([.. before, parts.First], [parts.Remainder, .. strips.Skip(index + 1)])
            : null;
    }
}
