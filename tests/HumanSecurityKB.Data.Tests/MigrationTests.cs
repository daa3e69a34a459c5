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

public sealed class SqliteMigrationTests(SqliteDatabase database) : MigrationTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgresMigrationTests(PostgresDatabase database) : MigrationTests(database), IClassFixture<PostgresDatabase>;
