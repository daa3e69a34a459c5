using HumanSecurityKB.Data.Mappings;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace HumanSecurityKB.Data;

/// <summary>What happens when another writer was faster.</summary>
internal static class Conflict
{
    /// <summary>Takes over what the other writer left, so that saving can be tried again; throws when both changed the same thing.</summary>
    public static async Task SettleAsync(AssessmentDbContext context, DbUpdateException failure, CancellationToken cancellationToken)
    {
        try
        {
            var settled = 0;
            foreach (var entry in failure.Entries)
            {
                settled += await TrySettleAsync(entry, failure, cancellationToken) ? 1 : 0;
            }

            if (settled == 0)
            {
                throw failure;
            }
        }
        catch
        {
            context.ChangeTracker.Clear();
            throw;
        }
    }

    private static async Task<bool> TrySettleAsync(EntityEntry entry, DbUpdateException failure, CancellationToken cancellationToken)
    {
        var stored = await entry.GetDatabaseValuesAsync(cancellationToken);
        switch (entry)
        {
            case { Entity: Assessment, State: EntityState.Modified } when stored is not null:
                SettleAssessment(entry, stored, failure);
                return true;
            case { Entity: RecordedAnswer own, State: EntityState.Added or EntityState.Modified } when stored is not null:
                SettleAnswer(entry, own, stored, failure);
                return true;
            default:
                return false;
        }
    }

    private static void SettleAssessment(EntityEntry own, PropertyValues stored, DbUpdateException failure)
    {
        if (stored[nameof(Assessment.SignedOffAt)] is not null)
        {
            throw new AssessmentSignedOffException();
        }

        if (own.Property(nameof(Assessment.PlanVersion)).IsModified)
        {
            throw new PlanConflictException(failure);
        }

        foreach (var name in new[] { nameof(Assessment.Plan), nameof(Assessment.PlanVersion) })
        {
            own.Property(name).CurrentValue = stored[name];
            own.Property(name).OriginalValue = stored[name];
            own.Property(name).IsModified = false;
        }
    }

    /// <summary>Two that say the same are no conflict: most likely somebody pressed the button twice.</summary>
    private static void SettleAnswer(EntityEntry entry, RecordedAnswer own, PropertyValues stored, DbUpdateException failure)
    {
        var standing = stored.GetValue<Answer>(nameof(RecordedAnswer.Answer));
        if (!standing.Equals(own.Answer))
        {
            throw new AnswerConflictException(own.Criterion, standing, stored.GetValue<int>(nameof(RecordedAnswer.Version)), failure);
        }

        entry.CurrentValues.SetValues(stored);
        entry.OriginalValues.SetValues(stored);
        entry.State = EntityState.Unchanged;
    }
}
