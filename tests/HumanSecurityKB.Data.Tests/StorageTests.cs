using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Tests;

/// <summary>Tests that run on SQLite and on PostgreSQL alike.</summary>
public abstract class StorageTests
{
    private readonly TestDatabase _database;

    protected StorageTests(TestDatabase database)
    {
        database.Require();
        _database = database;
    }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected DatabaseOptions NewPlace() => _database.NewPlace();

    protected AssessmentDbContext Open() => _database.Open();

    protected async Task<Assessment> SaveAsync(Assessment assessment)
    {
        await using var context = Open();
        context.Add(assessment);
        await context.SaveChangesAsync(Cancellation);
        return assessment;
    }

    /// <summary>An assessment that was started from an earlier one, with the copy of it.</summary>
    protected async Task<Assessment> SaveNextAsync(AssessmentContents earlier)
    {
        var next = Samples.Started();
        await using var context = Open();
        context.AddRange(next, new EarlierAssessment(next.Id, earlier));
        await context.SaveChangesAsync(Cancellation);
        return next;
    }

    protected async Task<Assessment> ReadAsync(AssessmentId id)
    {
        await using var context = Open();
        return await FindAsync(context, id);
    }

    protected static Task<Assessment> FindAsync(AssessmentDbContext context, AssessmentId id) =>
        context.Assessments.SingleAsync(assessment => assessment.Id == id, Cancellation);
}
