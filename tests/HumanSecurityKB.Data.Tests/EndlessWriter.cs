using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Data.Tests;

/// <summary>A process of its own that answers one criterion over and over and says so after each commit, until it is killed.</summary>
internal static class EndlessWriter
{
    public const string Verb = "write-until-killed";

    // A process that outlives the one that should kill it does not stay for ever.
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string connectionString)
    {
        await using var services = TestDatabase.Services(new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = connectionString });
        await using var context = services.GetRequiredService<AssessmentDbContext>();
        var assessment = Samples.Started();
        context.Add(assessment);
        using var life = new CancellationTokenSource(LongestLife);
        for (var version = 1; !life.IsCancellationRequested; version++)
        {
            assessment.TryRecord(CriterionId.Parse("LEAD-1"), Answer.DoNotKnow() with { Comment = $"{version}" }, version - 1, Samples.Now);
            await context.SaveChangesAsync();
            Console.WriteLine(version);
        }

        return 0;
    }
}
