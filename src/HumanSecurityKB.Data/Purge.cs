using HumanSecurityKB.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data;

public static class Purge
{
    /// <summary>Deletes every assessment whose time is over, as <see cref="Retention.DeletionOf"/> tells it.</summary>
    /// <param name="now">UTC.</param>
    /// <returns>How many assessments were deleted.</returns>
    public static async Task<int> PurgeAsync(
        this AssessmentDbContext context, Retention retention, DateTime now, CancellationToken cancellationToken = default)
    {
        var answeredUntil = now.AddDays(-retention.Days);
        var unansweredUntil = now.AddDays(-retention.UnansweredDays);
        var assessments = context.Assessments;
        return await assessments.Where(a => a.Answers.Any() && a.ChangedAt <= answeredUntil).ExecuteDeleteAsync(cancellationToken)
            + await assessments.Where(a => !a.Answers.Any() && a.ChangedAt <= unansweredUntil).ExecuteDeleteAsync(cancellationToken);
    }
}
