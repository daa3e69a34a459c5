using HumanSecurityKB.Data.Mappings;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data;

/// <summary>
/// The stored assessments, and what keeps two writers from losing each other's words. An assessment always comes with its
/// answers, a participant with the private grades.
/// </summary>
public abstract class AssessmentDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<ActivityEntry> Activities => Set<ActivityEntry>();

    public DbSet<EarlierAssessment> EarlierAssessments => Set<EarlierAssessment>();

    public DbSet<DataProtectionKeyRow> DataProtectionKeys => Set<DataProtectionKeyRow>();

    /// <summary>True when the database answers and has the tables of this version.</summary>
    public async Task<bool> CanServeAsync(CancellationToken cancellationToken = default) =>
        await Database.CanConnectAsync(cancellationToken)
        && !(await Database.GetPendingMigrationsAsync(cancellationToken)).Any();

    /// <summary>
    /// Saves all changes or none. Where another writer was faster but touched something else, both are kept; else the first
    /// writer's words stay, this context forgets its own, and the exception says what was in the way.
    /// </summary>
    /// <exception cref="AnswerConflictException">Somebody else has answered the same criterion differently.</exception>
    /// <exception cref="PlanConflictException">Somebody else has chosen a different plan.</exception>
    /// <exception cref="ProfileConflictException">Somebody else has changed the profile differently.</exception>
    /// <exception cref="ClosingConflictException">Somebody else has closed the same section differently.</exception>
    /// <exception cref="PrivateGradeConflictException">The participant has graded the same criterion differently.</exception>
    /// <exception cref="GradingClosedException">Somebody else has revealed the private grades.</exception>
    /// <exception cref="AssessmentSignedOffException">Somebody else has signed the assessment off, and more than the plan has changed here.</exception>
    /// <exception cref="AssessmentDeletedException">Somebody else has deleted the assessment.</exception>
    /// <exception cref="DbUpdateException">The database failed.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        WriteAssessmentsOfWhatChanged();

        // Ends, because each round means that another writer has finished in between.
        while (true)
        {
            try
            {
                return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            }
            catch (DbUpdateException failure)
            {
                if (!await Conflict.TrySettleAsync(this, failure, cancellationToken))
                {
                    throw;
                }
            }
        }
    }

    /// <remarks>Here for the key ring of data protection, which saves a key every few weeks and knows no tasks.</remarks>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    /// <summary>Deletes assessments with their answers, so that the database gives nothing of them to anybody.</summary>
    internal virtual Task<int> EraseAsync(IQueryable<Assessment> assessments, CancellationToken cancellationToken) =>
        assessments.ExecuteDeleteAsync(cancellationToken);

    /// <summary>Runs what must not be interrupted by another writer of this process, where the database wants that.</summary>
    internal virtual Task<int> AloneAsync(Func<Task<int>> write, CancellationToken cancellationToken) => write();

    internal virtual Task MigrateAsync(CancellationToken cancellationToken) => Database.MigrateAsync(cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new AssessmentMapping());
        modelBuilder.ApplyConfiguration(new AnswerMapping());
        modelBuilder.ApplyConfiguration(new ParticipantMapping());
        modelBuilder.ApplyConfiguration(new PrivateGradeMapping());
        modelBuilder.ApplyConfiguration(new ActivityMapping());
        modelBuilder.ApplyConfiguration(new EarlierAssessmentMapping());
        modelBuilder.ApplyConfiguration(new DataProtectionKeyMapping());
        modelBuilder.NameColumnsInSnakeCase();
    }

    /// <summary>
    /// An answer or a private grade is saved together with the row of its assessment, which tells whether it still may be. A
    /// second change within the same tick of the clock would leave that row as it is.
    /// </summary>
    private void WriteAssessmentsOfWhatChanged()
    {
        if (Conflict.ChangesAnswers(this))
        {
            foreach (var assessment in ChangeTracker.Entries<Assessment>().Where(entry => entry.State == EntityState.Unchanged))
            {
                assessment.Property(a => a.ChangedAt).IsModified = true;
            }
        }
    }
}
