using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Tests;

public abstract class DeletionTests(TestDatabase database) : StorageTests(database)
{
    private static readonly Retention Retention = new(Days: 365, UnansweredDays: 30);

    [Fact]
    public async Task What_is_past_its_time_goes_and_leaves_nothing()
    {
        await EmptyAsync();
        var kept = new[]
        {
            await SaveAsync(Answered(Samples.Now.AddDays(-365).AddSeconds(1))),
            await SaveAsync(Samples.Started(Samples.Now.AddDays(-30).AddSeconds(1))),
        };
        await SaveAsync(Answered(Samples.Now.AddDays(-365)));
        await SaveAsync(Samples.Started(Samples.Now.AddDays(-30)));
        await SaveAsync(Samples.Started(Samples.Now.AddDays(-400)));

        await using var context = Open();
        var deleted = await context.PurgeAsync(Retention, Samples.Now, Cancellation);

        Assert.Equal(3, deleted);
        Assert.Equal(kept.Select(a => a.Id.Value).Order(), (await context.Assessments.ToListAsync(Cancellation)).Select(a => a.Id.Value).Order());
        Assert.Equal(1, await context.Set<RecordedAnswer>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Purge_and_the_date_that_is_shown_agree()
    {
        await EmptyAsync();
        var assessment = await SaveAsync(Answered(Samples.Now));
        var deletion = Retention.DeletionOf(assessment);
        await using var context = Open();

        Assert.Equal(0, await context.PurgeAsync(Retention, deletion.AddSeconds(-1), Cancellation));
        Assert.Equal(1, await context.PurgeAsync(Retention, deletion, Cancellation));
    }

    [Fact]
    public async Task A_deleted_assessment_leaves_no_answers()
    {
        await EmptyAsync();
        var kept = (await SaveAsync(Samples.Started())).Id;
        var id = (await SaveAsync(Samples.Filled())).Id;
        await using var context = Open();

        Assert.True(await context.DeleteAsync(id, Cancellation));

        Assert.Equal(0, await context.Set<RecordedAnswer>().CountAsync(Cancellation));
        Assert.Equal(kept, (await context.Assessments.SingleAsync(Cancellation)).Id);
        Assert.False(await context.DeleteAsync(id, Cancellation));
    }

    [Fact]
    public async Task A_deleted_committee_takes_its_participants_their_grades_and_its_log_along()
    {
        await EmptyAsync();
        var kept = await SaveCommitteeAsync(Samples.Now);
        var id = await SaveCommitteeAsync(Samples.Now);
        await using var context = Open();

        Assert.True(await context.DeleteAsync(id, Cancellation));

        Assert.Equal(kept, (await context.Participants.SingleAsync(Cancellation)).Assessment);
        Assert.Equal(1, await context.Set<PrivateGrade>().CountAsync(Cancellation));
        Assert.Equal(kept, (await context.Activities.SingleAsync(Cancellation)).Assessment);
    }

    [Fact]
    public async Task An_assessment_that_has_only_private_grades_is_kept_as_long_as_one_with_answers()
    {
        await EmptyAsync();
        var kept = await SaveCommitteeAsync(Samples.Now.AddDays(-365).AddSeconds(1));
        await SaveCommitteeAsync(Samples.Now.AddDays(-365));
        await SaveCommitteeAsync(Samples.Now.AddDays(-30), hasGraded: false);
        await using var context = Open();

        Assert.Equal(2, await context.PurgeAsync(Retention, Samples.Now, Cancellation));

        Assert.Equal(kept, (await context.Assessments.SingleAsync(Cancellation)).Id);
        Assert.Equal(kept, (await context.Participants.SingleAsync(Cancellation)).Assessment);
    }

    [Fact]
    public async Task With_an_assessment_goes_what_was_kept_of_the_earlier_one()
    {
        await EmptyAsync();
        var kept = (await SaveNextAsync(Samples.Contents())).Id;
        var id = (await SaveNextAsync(Samples.Contents())).Id;
        await using var context = Open();

        Assert.True(await context.DeleteAsync(id, Cancellation));

        Assert.Equal(kept, (await context.EarlierAssessments.SingleAsync(Cancellation)).Next);
    }

    /// <summary>With a participant and a line in the log.</summary>
    private async Task<AssessmentId> SaveCommitteeAsync(DateTime now, bool hasGraded = true)
    {
        var assessment = Samples.Committee(now);
        var participant = assessment.Join(Guid.NewGuid(), Samples.Key(), null, participants: 0, now);
        if (hasGraded)
        {
            Assert.True(assessment.TryGrade(participant, CriterionId.Parse("LEAD-1"), Samples.Graded(1), seenVersion: 0, now));
        }

        await using var context = Open();
        context.AddRange(assessment, participant, new ActivityEntry(assessment.Id, Activity.Joined, now));
        await context.SaveChangesAsync(Cancellation);
        return assessment.Id;
    }

    private static Assessment Answered(DateTime now)
    {
        var assessment = Samples.Started(now);
        Assert.True(assessment.TryRecord(CriterionId.Parse("LEAD-1"), Samples.Graded(1), seenVersion: 0, now));
        return assessment;
    }

    private async Task EmptyAsync()
    {
        await using var context = Open();
        await context.Assessments.ExecuteDeleteAsync(Cancellation);
    }
}

public sealed class SqliteDeletionTests(SqliteDatabase database) : DeletionTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgresDeletionTests(PostgresDatabase database) : DeletionTests(database), IClassFixture<PostgresDatabase>;
