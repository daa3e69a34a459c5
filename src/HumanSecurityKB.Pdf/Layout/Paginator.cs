namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Breaks a stack of strips into pages: each as full as what must stay together allows.</summary>
internal sealed class Paginator
{
    /// <summary>Sums of lengths that should fill a page exactly may be off by a rounding error.</summary>
    private const double Tolerance = 0.01;

    private readonly List<PageLayout> pages = [];
    private PageLayout page = new();
    private Strip? above;
    private double top;
    private bool isFresh;
    private bool breakIsDue;

    public static IReadOnlyList<PageLayout> Paginate(IReadOnlyList<Strip> strips)
    {
        var paginator = new Paginator();
        paginator.BeginPage(null);
        foreach (var group in GroupsOf(strips))
        {
            paginator.Add(group);
        }

        return paginator.pages;
    }

    /// <summary>Strips that keep with one another, in groups.</summary>
    private static IEnumerable<List<Strip>> GroupsOf(IReadOnlyList<Strip> strips)
    {
        var group = new List<Strip>();
        foreach (var strip in strips)
        {
            group.Add(strip);
            if (!strip.KeepsWithNext)
            {
                yield return group;
                group = [];
            }
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private void Add(List<Strip> group)
    {
        if (!isFresh && Need(group) > top - PageGeometry.Bottom + Tolerance)
        {
            breakIsDue = true;
        }

        foreach (var strip in group)
        {
            Add(strip);
        }
    }

    /// <summary>Height for the group up to the first strip that can be split, where it may go on overleaf.</summary>
    private double Need(List<Strip> group)
    {
        var whole = group.TakeWhile(strip => strip.LeastHeight == strip.Height).ToList();
        if (whole.Count == group.Count)
        {
            return StripStack.Gap(above, group[0]) + StripStack.HeightOf(group);
        }

        var split = group[whole.Count];
        var aboveSplit = whole.Count > 0 ? whole[^1] : above;
        var gapAtTop = whole.Count > 0 ? StripStack.Gap(above, whole[0]) : 0;
        return gapAtTop + StripStack.HeightOf(whole) + StripStack.Gap(aboveSplit, split) + split.LeastHeight;
    }

    private void Add(Strip strip)
    {
        switch (strip)
        {
            case PageBreakStrip:
                breakIsDue = !isFresh;
                break;
            case SpaceStrip when !Fits(strip):
                breakIsDue = true;
                break;
            default:
                AddContent(strip);
                break;
        }
    }

    private void AddContent(Strip strip)
    {
        if (breakIsDue)
        {
            BeginPage(strip.Head);
        }

        var rest = strip;
        while (!Fits(rest))
        {
            if (rest.Split(Room(rest)) is { } parts)
            {
                Place(parts.First);
                rest = parts.Remainder;
            }
            else if (isFresh)
            {
                break; // what is higher than a page and cannot be split has to stand out
            }

            BeginPage(rest.Head);
        }

        Place(rest);
    }

    private double Room(Strip strip) => top - StripStack.Gap(above, strip) - PageGeometry.Bottom;

    private bool Fits(Strip strip) => strip.Height <= Room(strip) + Tolerance;

    private void Place(Strip strip)
    {
        top -= StripStack.Gap(above, strip);
        page.Add(strip, top);
        strip.PlaceAt(pages.Count - 1, top);
        top -= strip.Height;
        above = strip;
        isFresh = false;
    }

    private void BeginPage(TableHead? head)
    {
        page = new PageLayout { Head = head };
        pages.Add(page);
        top = PageGeometry.Top - (head?.Height ?? 0);
        above = null;
        isFresh = true;
        breakIsDue = false;
    }
}
