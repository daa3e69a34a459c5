using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>What the body chose to do about one criterion.</summary>
/// <param name="Action">In the body's own words, or as advised.</param>
/// <param name="Owner">A role or office, never needed to be a person's name; may be empty.</param>
public sealed record PlannedAction(CriterionId Criterion, string Action, string Owner, DateOnly? Due, ActionStatus Status)
{
    public const int ActionLimit = 1000;
    public const int OwnerLimit = 200;
    public const int CountLimit = 60;

    /// <summary>Members of an imported file that this version does not know, as a JSON object.</summary>
    public string? Extra { get; init; }
}

public enum ActionStatus
{
    Planned,
    Started,
    Done,
    Dropped,
}
