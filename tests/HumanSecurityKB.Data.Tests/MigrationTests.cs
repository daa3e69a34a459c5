using HumanSecurityKB.Data.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Data.Tests;

public abstract class MigrationTests(TestDatabase database) : StorageTests(database)
{
    [Fact]
    public async Task The_migrations_make_the_tables_of_the_model()
    {
        await using var context = Open();

        Assert.False(context.Database.HasPendingModelChanges(), "Add a migration for this provider with 'dotnet ef migrations add'.");
    }

    [Fact]
    public async Task A_database_serves_once_it_is_migrated()
    {
        await using var services = TestDatabase.Services(NewPlace());
        await using var context = services.GetRequiredService<AssessmentDbContext>();

        Assert.False(await context.CanServeAsync(Cancellation));
        await services.MigrateAssessmentDatabaseAsync(Cancellation);
        Assert.True(await context.CanServeAsync(Cancellation));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        var id = (await SaveAsync(Samples.Filled())).Id;
        await using var context = Open();

        await context.Database.MigrateAsync(Cancellation);

        Assert.Equal(id, (await ReadAsync(id)).Id);
    }
}

public sealed class SqliteMigrationTests(SqliteDatabase database) : MigrationTests(database), IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task A_start_does_not_wait_for_one_that_died_while_it_migrated()
    {
        await using var services = TestDatabase.Services(NewPlace());
        await using var context = services.GetRequiredService<AssessmentDbContext>();
        Directory.CreateDirectory(Path.GetDirectoryName(context.Database.GetDbConnection().DataSource)!);
        await context.Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00');
            """,
            Cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromMinutes(1));

        await services.MigrateAssessmentDatabaseAsync(patience.Token);

        Assert.True(await context.CanServeAsync(Cancellation));
    }
}

public sealed class PostgresMigrationTests(PostgresDatabase database) : MigrationTests(database), IClassFixture<PostgresDatabase>;
