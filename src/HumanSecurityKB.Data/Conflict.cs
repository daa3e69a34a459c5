using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
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
    public static async Task<bool> TrySettleAsync(DbContext context, DbUpdateException failure, CancellationToken cancellationToken)
    {
        var settled = false;
        foreach (var entry in context.ChangeTracker.Entries<Assessment>().Where(entry => entry.State is EntityState.Modified or EntityState.Unchanged).ToList())
        {
            var stored = await entry.GetDatabaseValuesAsync(cancellationToken)
                ?? throw Refused(entry, new AssessmentDeletedException(failure));
            settled |= TrySettleAssessment(entry, stored, failure);
        }

        foreach (var entry in failure.Entries.Where(entry => entry.Entity is PrivateGrade or Participant))
        {
            if (!await IsTakenAsync(entry, cancellationToken))
            {
                continue;
            }

            if (!await TrySettlePrivateGradeAsync(entry, cancellationToken))
            {
                throw Refused(entry, new PrivateGradeConflictException(failure));
            }

            settled = true;
        }

        foreach (var entry in failure.Entries.Where(entry => entry is { Entity: RecordedAnswer, State: EntityState.Modified or EntityState.Added }))
        {
            var stored = await entry.GetDatabaseValuesAsync(cancellationToken);
            settled |= stored is not null && TrySettleAnswer(entry, (RecordedAnswer)entry.Entity, stored, failure);
        }

        return settled;
    }

    /// <summary>True when an answer, a participant or a private grade is about to be written.</summary>
    public static bool ChangesAnswers(DbContext context) =>
        context.ChangeTracker.Entries().Any(entry => entry is { Entity: RecordedAnswer or Participant or PrivateGrade, State: not EntityState.Unchanged });

    private static bool TrySettleAssessment(EntityEntry<Assessment> entry, PropertyValues stored, DbUpdateException failure)
    {
        var standing = (Assessment)stored.ToObject();
        return TrySettleSignOff(entry, stored, standing)
            | TrySettleReveal(entry, stored, standing)
            | TrySettlePlan(entry, stored, standing, failure)
            | TrySettleProfile(entry, stored, standing, failure)
            | TrySettleClosing(entry, stored, standing, failure);
    }

    private static bool TrySettleSignOff(EntityEntry<Assessment> entry, PropertyValues stored, Assessment standing)
    {
        if (entry.Property(own => own.SignedOffAt).OriginalValue == standing.SignedOffAt)
        {
            return false;
        }

        if (ChangesMoreThanThePlan(entry))
        {
            throw Refused(entry, new AssessmentSignedOffException());
        }

        TakeOver(entry, stored, nameof(Assessment.SignedOffAt));
        return true;
    }

    /// <summary>Anything that a sign-off freezes. The log goes on after it.</summary>
    private static bool ChangesMoreThanThePlan(EntityEntry<Assessment> entry)
    {
        string[] goOn = [nameof(Assessment.Plan), nameof(Assessment.PlanVersion), nameof(Assessment.ChangedAt)];
        return entry.Properties.Any(property => property.IsModified && !goOn.Contains(property.Metadata.Name))
            || ChangesAnswers(entry.Context);
    }

    private static bool TrySettleReveal(EntityEntry<Assessment> entry, PropertyValues stored, Assessment standing)
    {
        var revealed = entry.Property(own => own.RevealedAt);
        if (revealed.OriginalValue == standing.RevealedAt)
        {
            return false;
        }

        if (revealed.IsModified || entry.Context.ChangeTracker.Entries<Participant>().Any() || entry.Property(own => own.JoinCodeHash).IsModified)
        {
            throw Refused(entry, new GradingClosedException());
        }

        TakeOver(
            entry,
            stored,
            nameof(Assessment.RevealedAt),
            nameof(Assessment.Tallies),
            nameof(Assessment.Committee),
            nameof(Assessment.JoinCodeHash),
            nameof(Assessment.JoinCodeNumber));
        return true;
    }

    private static bool TrySettlePlan(EntityEntry<Assessment> entry, PropertyValues stored, Assessment standing, DbUpdateException failure)
    {
        var (own, version) = (entry.Entity, entry.Property(own => own.PlanVersion));
        if (version.OriginalValue == standing.PlanVersion)
        {
            return false;
        }

        if (version.IsModified && !standing.TryChoosePlan(own.Plan!, version.OriginalValue, own.ChangedAt))
        {
            throw Refused(entry, new PlanConflictException(failure));
        }

        TakeOver(entry, stored, nameof(Assessment.PlanVersion), nameof(Assessment.Plan));
        return true;
    }

    private static bool TrySettleProfile(EntityEntry<Assessment> entry, PropertyValues stored, Assessment standing, DbUpdateException failure)
    {
        var (own, version) = (entry.Entity, entry.Property(own => own.ProfileVersion));
        if (version.OriginalValue == standing.ProfileVersion)
        {
            return false;
        }

        if (version.IsModified
            && !standing.TryDescribe(own.Body, own.Participation, own.Dimensions, own.Concerns, version.OriginalValue, own.ChangedAt))
        {
            throw Refused(entry, new ProfileConflictException(failure));
        }

        TakeOver(
            entry,
            stored,
            nameof(Assessment.ProfileVersion),
            nameof(Assessment.Body),
            nameof(Assessment.Participation),
            nameof(Assessment.Dimensions),
            nameof(Assessment.Concerns));
        return true;
    }

    /// <summary>Closes on top of what stands the sections that this writer has closed.</summary>
    private static bool TrySettleClosing(EntityEntry<Assessment> entry, PropertyValues stored, Assessment standing, DbUpdateException failure)
    {
        var (own, seen) = (entry.Entity, entry.Property(own => own.ClosingVersions).OriginalValue);
        if (seen.Count == standing.ClosingVersions.Count && !seen.Except(standing.ClosingVersions).Any())
        {
            return false;
        }

        foreach (var (section, _) in own.ClosingVersions.Except(seen))
        {
            if (!standing.TryCloseSection(section, own.Closing.GetValueOrDefault(section, ClosingNotes.None), seen.GetValueOrDefault(section), own.ChangedAt))
            {
                throw Refused(entry, new ClosingConflictException(section, failure));
            }
        }

        TakeOver(entry, stored, nameof(Assessment.ClosingVersions), nameof(Assessment.Closing));
        entry.Property(merged => merged.ClosingVersions).CurrentValue = standing.ClosingVersions;
        entry.Property(merged => merged.Closing).CurrentValue = standing.Closing;
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

        TakeOverSame(entry, stored);
        return true;
    }

    /// <summary>A ballot is not settled grade by grade: what stands then could be a paper that nobody filled in.</summary>
    private static async Task<bool> TrySettlePrivateGradeAsync(EntityEntry entry, CancellationToken cancellationToken)
    {
        if (entry is not { Entity: PrivateGrade own, State: EntityState.Added or EntityState.Modified }
            || entry.Context.ChangeTracker.Entries<Participant>().Any(participant => participant.Entity.Ballot is not null)
            || await entry.GetDatabaseValuesAsync(cancellationToken) is not { } stored
            || !stored.GetValue<Answer>(nameof(PrivateGrade.Answer)).Equals(own.Answer))
        {
            return false;
        }

        TakeOverSame(entry, stored);
        return true;
    }

    /// <summary>Whether a private grade, or the number of a ballot, is no longer as it was seen.</summary>
    private static async Task<bool> IsTakenAsync(EntityEntry entry, CancellationToken cancellationToken)
    {
        if (entry is { Entity: Participant { Ballot: not null } ballot, State: EntityState.Added })
        {
            return await entry.Context.Set<Participant>().AnyAsync(other => other.Assessment == ballot.Assessment && other.Ballot == ballot.Ballot, cancellationToken);
        }

        var stored = await entry.GetDatabaseValuesAsync(cancellationToken);
        return entry.State == EntityState.Added
            ? stored is not null
            : stored is null || (entry.Entity is PrivateGrade && !Equals(stored[nameof(PrivateGrade.Version)], entry.OriginalValues[nameof(PrivateGrade.Version)]));
    }

    /// <summary>Both say the same: most likely one person pressed the button twice.</summary>
    private static void TakeOverSame(EntityEntry entry, PropertyValues stored)
    {
        entry.CurrentValues.SetValues(stored);
        entry.OriginalValues.SetValues(stored);
        entry.State = EntityState.Unchanged;
    }

    private static void TakeOver(EntityEntry entry, PropertyValues stored, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var property = entry.Property(name);
            property.CurrentValue = stored[name];
            property.OriginalValue = stored[name];
            property.IsModified = false;
        }
    }

    private static Exception Refused(EntityEntry entry, Exception reason)
    {
        entry.Context.ChangeTracker.Clear();
        return reason;
    }
}
