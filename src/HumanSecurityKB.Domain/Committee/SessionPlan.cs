namespace HumanSecurityKB.Domain.Committee;

/// <summary>How one session of a committee spends its time. All times are minutes, those of slots from the beginning of the session.</summary>
/// <param name="Slots">What is still to be agreed, as far as it fits.</param>
/// <param name="Reserve">Left over before the closing; 0 in a full session.</param>
/// <param name="Later">What does not fit, for another session.</param>
public sealed record SessionPlan(int Minutes, int Opening, IReadOnlyList<SessionSlot> Slots, int Reserve, int Closing, IReadOnlyList<AgendaItem> Later)
{
    /// <summary>From an hour to a day of six working hours.</summary>
    public static readonly IReadOnlyList<int> Lengths = [60, 90, 120, 180, 240, 360];

    public const int DefaultLength = 120;

    private const int LongestOpening = 10;
    private const int LongestClosing = 30;

    /// <summary>With much time, nothing is talked about for longer than this many times its least time.</summary>
    private const int MostStretch = 3;

    /// <param name="agenda">In order; what is agreed already takes no time.</param>
    /// <param name="minutes">One of <see cref="Lengths"/>.</param>
    public static SessionPlan Of(IReadOnlyList<AgendaItem> agenda, int minutes)
    {
        var opening = Math.Min(LongestOpening, minutes / 12);
        var closing = Math.Min(LongestClosing, minutes / 6);
        var available = minutes - opening - closing;
        var open = agenda.Where(item => item.Agreed is null).ToList();
        var fitting = HowManyFit(open, available);
        var slots = Spread([.. open.Take(fitting)], opening, available);
        return new SessionPlan(minutes, opening, slots, available - slots.Sum(slot => slot.Minutes), closing, [.. open.Skip(fitting)]);
    }

    private static int HowManyFit(List<AgendaItem> items, int available)
    {
        var needed = 0;
        return items.TakeWhile(item => (needed += LeastMinutes(item.Kind)) <= available).Count();
    }

    /// <summary>Everybody's least time, stretched alike. Ends are rounded, not lengths, so that no minute is lost.</summary>
    private static List<SessionSlot> Spread(List<AgendaItem> items, int start, int available)
    {
        var least = items.Sum(item => LeastMinutes(item.Kind));
        var given = Math.Min(available, least * MostStretch);
        var slots = new List<SessionSlot>(items.Count);
        var (leastSoFar, givenSoFar) = (0, 0);
        foreach (var item in items)
        {
            leastSoFar += LeastMinutes(item.Kind);
            var end = leastSoFar * given / least;
            slots.Add(new SessionSlot(item, start + givenSoFar, end - givenSoFar));
            givenSoFar = end;
        }

        return slots;
    }

    private static int LeastMinutes(AgendaKind kind) => kind switch
    {
        AgendaKind.Differ => 5,
        AgendaKind.TooFew => 3,
        _ => 1,
    };
}

/// <param name="Start">From the beginning of the session.</param>
public sealed record SessionSlot(AgendaItem Item, int Start, int Minutes);
