using System.Diagnostics;
using System.Globalization;
using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Data.Tests;

public sealed class SqliteTests(SqliteDatabase database) : StorageTests(database), IClassFixture<SqliteDatabase>
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", 2L)]
    [InlineData("PRAGMA foreign_keys", 1L)]
    [InlineData("PRAGMA busy_timeout", 10_000L)]
    public async Task Each_connection_is_safe_against_power_cuts_and_orphans(string pragma, object expected)
    {
        await using var context = Open();
        await context.Database.OpenConnectionAsync(Cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;

        Assert.Equal(expected, await command.ExecuteScalarAsync(Cancellation));
    }

    [Fact]
    public async Task A_killed_process_loses_no_answer_that_it_said_was_saved()
    {
        var place = NewPlace();
        await using var services = TestDatabase.Services(place);
        await services.MigrateAssessmentDatabaseAsync(Cancellation);

        var acknowledged = await WriteUntilKilledAsync(place.ConnectionString);

        await using var context = services.GetRequiredService<AssessmentDbContext>();
        var assessment = await context.Assessments.SingleAsync(Cancellation);
        Assert.InRange(assessment.Find(CriterionId.Parse("LEAD-1"))!.Version, acknowledged, acknowledged + 1);
        Assert.Equal("ok", await context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync(Cancellation));
    }

    private static async Task<int> WriteUntilKilledAsync(string connectionString)
    {
        const int Enough = 100;
        var start = new ProcessStartInfo("dotnet", [typeof(EndlessWriter).Assembly.Location, EndlessWriter.Verb, connectionString]) { RedirectStandardOutput = true };
        using var writer = Process.Start(start)!;
        var acknowledged = 0;
        while (await writer.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            acknowledged = int.Parse(line, CultureInfo.InvariantCulture);
            if (acknowledged == Enough)
            {
                writer.Kill();
            }
        }

        Assert.True(acknowledged >= Enough, "The writer ended by itself.");
        return acknowledged;
    }
}
