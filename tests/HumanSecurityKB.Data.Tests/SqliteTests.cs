using System.Diagnostics;
using System.Globalization;
using System.Text;
using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
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
    [InlineData("PRAGMA secure_delete", 1L)]
    public async Task Each_connection_is_safe_against_power_cuts_orphans_and_traces(string pragma, object expected)
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

    [Fact]
    public async Task What_was_deleted_can_no_longer_be_read_in_the_files()
    {
        var (id, words) = await SaveSecretAsync();
        await using var context = Open();
        Assert.True(await HoldsAsync(context, words));

        await context.DeleteAsync(id, Cancellation);

        Assert.False(await HoldsAsync(context, words));
    }

    [Fact]
    public async Task What_was_purged_can_no_longer_be_read_in_the_files()
    {
        var (_, words) = await SaveSecretAsync();
        await using var context = Open();
        Assert.True(await HoldsAsync(context, words));

        await context.PurgeAsync(new Retention(365, 30), Samples.Now.AddDays(400), Cancellation);

        Assert.False(await HoldsAsync(context, words));
    }

    [Fact]
    public async Task What_a_participant_of_a_deleted_committee_wrote_can_no_longer_be_read_in_the_files()
    {
        var (id, words) = await SavePrivateSecretAsync();
        await using var context = Open();
        Assert.True(await HoldsAsync(context, words));

        await context.DeleteAsync(id, Cancellation);

        Assert.False(await HoldsAsync(context, words));
    }

    [Fact]
    public async Task What_was_kept_of_an_earlier_assessment_can_no_longer_be_read_in_the_files_either()
    {
        var words = $"secret {Guid.NewGuid()}";
        var comment = string.Concat(Enumerable.Repeat(words, 100));
        var earlier = Samples.Contents();
        var answers = new Dictionary<CriterionId, Answer> { [CriterionId.Parse("LEAD-1")] = Samples.Graded(1, comment) };
        var id = (await SaveNextAsync(earlier with { Sheet = earlier.Sheet with { Answers = answers } })).Id;
        await using var context = Open();
        Assert.True(await HoldsAsync(context, words));

        await context.DeleteAsync(id, Cancellation);

        Assert.False(await HoldsAsync(context, words));
    }

    /// <summary>As <see cref="SaveSecretAsync"/>, in a private grade.</summary>
    private async Task<(AssessmentId Id, string Words)> SavePrivateSecretAsync()
    {
        var words = $"private {Guid.NewGuid()}";
        var comment = string.Concat(Enumerable.Repeat(words, 40));
        var lead1 = CriterionId.Parse("LEAD-1");
        var assessment = Samples.Committee();
        var participant = assessment.Join(Guid.NewGuid(), Samples.Key(), null, participants: 0, Samples.Now);
        await using var context = Open();
        context.AddRange(assessment, participant);
        for (var version = 0; version < 2; version++)
        {
            Assert.True(assessment.TryGrade(participant, lead1, Samples.Graded(version, comment), version, Samples.Now.AddMinutes(version)));
            await context.SaveChangesAsync(Cancellation);
        }

        return (assessment.Id, words);
    }

    /// <summary>Long enough to fill pages of their own, and replaced once, so that there is an older copy.</summary>
    private async Task<(AssessmentId Id, string Words)> SaveSecretAsync()
    {
        var words = $"secret {Guid.NewGuid()}";
        var comment = string.Concat(Enumerable.Repeat(words, 100));
        var lead1 = CriterionId.Parse("LEAD-1");
        var assessment = Samples.Started();
        assessment.TryRecord(lead1, Samples.Graded(1, comment), seenVersion: 0, Samples.Now);
        await SaveAsync(assessment);
        await using var context = Open();
        (await FindAsync(context, assessment.Id)).TryRecord(lead1, Samples.Graded(2, comment), seenVersion: 1, Samples.Now.AddMinutes(1));
        await context.SaveChangesAsync(Cancellation);
        return (assessment.Id, words);
    }

    private static async Task<bool> HoldsAsync(AssessmentDbContext context, string words)
    {
        var file = context.Database.GetDbConnection().DataSource;
        var (bytes, log) = (await File.ReadAllBytesAsync(file, Cancellation), await File.ReadAllBytesAsync($"{file}-wal", Cancellation));
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0 || log.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
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
