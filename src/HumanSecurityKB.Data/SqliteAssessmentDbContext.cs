using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data;

internal sealed class SqliteAssessmentDbContext(DbContextOptions<SqliteAssessmentDbContext> options, SqliteWriteGate gate)
    : AssessmentDbContext(options)
{
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    internal override Task MigrateAsync(CancellationToken cancellationToken)
    {
        // SQLite makes the file, but not its folder.
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Database.GetDbConnection().DataSource))!);
        return base.MigrateAsync(cancellationToken);
    }
}
