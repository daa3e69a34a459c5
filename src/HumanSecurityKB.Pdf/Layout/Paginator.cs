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
        for (var i = 0; i < strips.Count; i++)
        {
            var beginsGroup = i == 0 || !strips[i - 1].KeepsWithNext;
            if (beginsGroup)
            {
                paginator.MakeRoomForGroup(strips, i);
            }

            paginator.Add(strips[i]);
        }

        return paginator.pages;
    }

    private void MakeRoomForGroup(IReadOnlyList<Strip> strips, int first)
    {
        var need = StripStack.Gap(above, strips[first]) + StripStack.LeastHeightOf(strips, first);
        if (!isFresh && need > top - PageGeometry.Bottom + Tolerance)
        {
            breakIsDue = true;
        }
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
        page = new PageLayout();
        pages.Add(page);
        top = PageGeometry.Top;
        if (head is not null)
        {
            page.Add(head, top);
            top -= head.Height;
        }

        above = null;
        isFresh = true;
        breakIsDue = false;
    }
}
