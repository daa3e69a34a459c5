using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Data;

public static class Deletion
{
    /// <summary>Deletes one assessment with everything in it.</summary>
    /// <returns>False when there was none.</returns>
    public static async Task<bool> DeleteAsync(this AssessmentDbContext context, AssessmentId id, CancellationToken cancellationToken = default) =>
        await context.EraseAsync(context.Assessments.Where(assessment => assessment.Id == id), cancellationToken) > 0;

    /// <summary>Deletes every assessment whose time is over, as <see cref="Retention.DeletionOf"/> tells it.</summary>
    /// <param name="now">UTC.</param>
    /// <returns>How many assessments were deleted.</returns>
    public static Task<int> PurgeAsync(
        this AssessmentDbContext context, Retention retention, DateTime now, CancellationToken cancellationToken = default)
    {
        var answeredUntil = now.AddDays(-retention.Days);
        var unansweredUntil = now.AddDays(-retention.UnansweredDays);
        var over = context.Assessments.Where(a => a.ChangedAt <= (a.IsAnswered ? answeredUntil : unansweredUntil));
        return context.EraseAsync(over, cancellationToken);
    }
}
