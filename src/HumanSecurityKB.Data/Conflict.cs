using HumanSecurityKB.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace HumanSecurityKB.Data;

/// <summary>
/// What happens when another writer was faster. Databases report that in different ways, as a row that is not as it was,
/// or as one too many; what is stored now tells what it was.
/// </summary>
internal static class Conflict
{
    /// <summary>Takes over what the other writer left, so that saving can be tried again; throws when both changed the same thing.</summary>
    /// <returns>False when there was nothing to take over, and saving failed for another reason.</returns>
    public static async Task<bool> TrySettleAsync(DbUpdateException failure, CancellationToken cancellationToken)
    {
        var settled = false;
        foreach (var entry in failure.Entries)
        {
            var stored = await entry.GetDatabaseValuesAsync(cancellationToken);
            settled |= (entry, stored) switch
            {
                ({ Entity: Assessment, State: EntityState.Modified }, not null) => TrySettleAssessment(entry, stored, failure),
                ({ Entity: RecordedAnswer own, State: EntityState.Modified or EntityState.Added }, not null) => TrySettleAnswer(entry, own, stored, failure),
                _ => false,
            };
        }

        return settled;
    }

    private static bool TrySettleAssessment(EntityEntry entry, PropertyValues stored, DbUpdateException failure)
    {
        if (stored[nameof(Assessment.SignedOffAt)] is not null)
        {
            throw Refused(entry, new AssessmentSignedOffException());
        }

        var version = entry.Property(nameof(Assessment.PlanVersion));
        if (Equals(version.OriginalValue, stored[nameof(Assessment.PlanVersion)]))
        {
            return false;
        }

        if (version.IsModified)
        {
            throw Refused(entry, new PlanConflictException(failure));
        }

        TakeOver(version, stored);
        TakeOver(entry.Property(nameof(Assessment.Plan)), stored);
        return true;
    }

    private static bool TrySettleAnswer(EntityEntry entry, RecordedAnswer own, PropertyValues stored, DbUpdateException failure)
    {
        var version = entry.Property(nameof(RecordedAnswer.Version));
        var standingVersion = stored.GetValue<int>(nameof(RecordedAnswer.Version));
        if (entry.State == EntityState.Modified && Equals(version.OriginalValue, standingVersion))
        {
            return false;
        }

        var standing = stored.GetValue<Answer>(nameof(RecordedAnswer.Answer));
        if (!standing.Equals(own.Answer))
        {
            throw Refused(entry, new AnswerConflictException(own.Criterion, standing, standingVersion, failure));
        }

        // Both say the same: most likely one person pressed the button twice.
        entry.CurrentValues.SetValues(stored);
        entry.OriginalValues.SetValues(stored);
        entry.State = EntityState.Unchanged;
        return true;
    }

    private static void TakeOver(PropertyEntry property, PropertyValues stored)
    {
        var value = stored[property.Metadata.Name];
        property.CurrentValue = value;
        property.OriginalValue = value;
        property.IsModified = false;
    }

    private static Exception Refused(EntityEntry entry, Exception reason)
    {
        entry.Context.ChangeTracker.Clear();
        return reason;
    }
}
