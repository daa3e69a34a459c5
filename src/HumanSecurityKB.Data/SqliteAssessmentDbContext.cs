using HumanSecurityKB.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data;

internal sealed class SqliteAssessmentDbContext(DbContextOptions<SqliteAssessmentDbContext> options, SqliteWriteGate gate)
    : AssessmentDbContext(options)
{
    /// <summary>True while this context holds the gate: what it saves then is part of the same piece of work.</summary>
    private bool _isAlone;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        AloneAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);

    internal override Task<int> EraseAsync(IQueryable<Assessment> assessments, CancellationToken cancellationToken) => AloneAsync(
        async () =>
        {
            var count = await base.EraseAsync(assessments, cancellationToken);

            // What was deleted stands in the log until that is cut, also when nobody waits for it any more. Where a reader is in
            // the way for too long, the next purge cuts it.
            await Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
            return count;
        },
        cancellationToken);

    internal override async Task<int> AloneAsync(Func<Task<int>> write, CancellationToken cancellationToken)
    {
        if (_isAlone)
        {
            return await write();
        }

        await gate.WaitAsync(cancellationToken);
        _isAlone = true;
        try
        {
            return await write();
        }
        finally
        {
            _isAlone = false;
            gate.Release();
        }
    }

    internal override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        // SQLite makes the file, but not its folder.
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Database.GetDbConnection().DataSource))!);

        // A program that died while it migrated leaves the lock of EF Core behind, and the next start would wait for it for ever.
        await Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await base.MigrateAsync(cancellationToken);
    }
}
