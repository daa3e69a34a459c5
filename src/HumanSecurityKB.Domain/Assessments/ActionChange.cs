namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// What an action was from one day on. A day has one entry however often the plan was saved on it: a year later nobody asks in how
/// many steps a morning's meeting came to its result.
/// </summary>
/// <param name="Day">UTC.</param>
public sealed record ActionChange(DateOnly Day, ActionStatus Status, string Owner, DateOnly? Due, string Note)
{
    /// <summary>Of the entries of one action; the newest are kept. They hold ten years of a change in every season.</summary>
    public const int CountLimit = 50;

    /// <summary>In UTF-16 characters, of all entries of one action. Without it, a plan could outgrow what is read back from a file.</summary>
    public const int TextLimit = 10_000;

    /// <summary>The words of the action; null where they stayed as they were.</summary>
    public string? Action { get; init; }

    /// <summary>Members of an imported file that this version does not know, as a JSON object.</summary>
    public string? Extra { get; init; }

    /// <returns>The newest that are kept, the oldest of them first.</returns>
    internal static IReadOnlyList<ActionChange> Added(IReadOnlyList<ActionChange> history, ActionChange change)
    {
        var isSameDay = history.Count > 0 && history[^1].Day == change.Day;
        return Newest(isSameDay ? [.. history.SkipLast(1), change.Over(history[^1])] : [.. history, change]);
    }

    /// <summary>This change after another one on the same day, as one.</summary>
    private ActionChange Over(ActionChange earlier) => this with { Action = Action ?? earlier.Action, Extra = earlier.Extra };

    private static List<ActionChange> Newest(List<ActionChange> history)
    {
        var from = history.Count;
        var length = 0;
        while (from > 0 && history.Count - from < CountLimit && (length += history[from - 1].Length) <= TextLimit)
        {
            from--;
        }

        return history[from..];
    }

    private int Length => Owner.Length + Note.Length + (Action?.Length ?? 0);
}
