namespace HumanSecurityKB.Domain.Assessments;

/// <summary>How the actions of a plan go on from those of the plan before it.</summary>
internal static class PlanHistory
{
    /// <param name="before">Null when no plan was chosen yet.</param>
    /// <param name="day">UTC.</param>
    public static IReadOnlyList<PlannedAction> Continued(IReadOnlyList<PlannedAction> plan, IReadOnlyList<PlannedAction>? before, DateOnly day)
    {
        var left = (before ?? []).ToList();
        return [.. plan.Select(action => action.After(Take(left, action), day))];
    }

    /// <summary>Takes out the action of the same criterion; where an imported plan has several for it, rather the one with the same words.</summary>
    private static PlannedAction? Take(List<PlannedAction> left, PlannedAction action)
    {
        var same = left.FindAll(other => other.Criterion == action.Criterion);
        var found = same.Find(other => other.Action == action.Action) ?? same.FirstOrDefault();
        if (found is not null)
        {
            left.Remove(found);
        }

        return found;
    }
}
