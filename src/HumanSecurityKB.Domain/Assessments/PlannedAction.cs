using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>What the body chose to do about one criterion.</summary>
/// <param name="Action">In the body's own words, or as advised.</param>
/// <param name="Owner">A role or office, never needed to be a person's name; may be empty.</param>
public sealed record PlannedAction(CriterionId Criterion, string Action, string Owner, DateOnly? Due, ActionStatus Status)
{
    public const int ActionLimit = 1000;
    public const int OwnerLimit = 200;
    public const int NoteLimit = 2000;
    public const int CountLimit = 60;

    /// <summary>How it goes, in the body's own words; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>What it was since it came into the plan, the oldest entry first; the newest says what it is. Empty where nobody kept it.</summary>
    public IReadOnlyList<ActionChange> History { get; init; } = [];

    /// <summary>Members of an imported file that this version does not know, as a JSON object.</summary>
    public string? Extra { get; init; }

    /// <summary>Still to do: neither done nor dropped.</summary>
    public bool IsOpen => Status.IsOpen();

    /// <summary>When it was last changed; null when it is as it came into the plan.</summary>
    public DateOnly? ChangedOn => History.Count > 1 ? History[^1].Day : null;

    public bool IsOverdue(DateOnly today) => IsOpen && Due < today;

    public bool Equals(PlannedAction? other) =>
        other is not null
        && (Criterion, Action, Owner, Due, Status, Note, Extra) == (other.Criterion, other.Action, other.Owner, other.Due, other.Status, other.Note, other.Extra)
        && History.SequenceEqual(other.History);

    public override int GetHashCode() => HashCode.Combine(Criterion, Action, Owner, Due, Status, Note);

    /// <param name="before">What it was until now; null when it was not in the plan.</param>
    /// <param name="day">UTC.</param>
    /// <returns>The action with the history of what it was, and the change in it, if there is one.</returns>
    internal PlannedAction After(PlannedAction? before, DateOnly day)
    {
        var history = before?.History ?? [];
        var isSame = before is not null
            && (Action, Owner, Due, Status, Note) == (before.Action, before.Owner, before.Due, before.Status, before.Note);
        return this with { History = isSame ? history : ActionChange.Added(history, ChangeSince(before, day)), Extra = Extra ?? before?.Extra };
    }

    private ActionChange ChangeSince(PlannedAction? before, DateOnly day) =>
        new(day, Status, Owner, Due, Note) { Action = Action == before?.Action ? null : Action };
}

public enum ActionStatus
{
    Planned,
    Started,
    Done,
    Dropped,
}

public static class ActionStatusExtensions
{
    /// <summary>Still to do.</summary>
    public static bool IsOpen(this ActionStatus status) => status is ActionStatus.Planned or ActionStatus.Started;
}
