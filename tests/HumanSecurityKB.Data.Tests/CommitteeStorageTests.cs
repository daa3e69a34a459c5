using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Tests;

public abstract class CommitteeStorageTests(TestDatabase database) : CommitteeTests(database)
{
    [Fact]
    public async Task Everything_of_a_committee_that_grades_comes_back_as_it_was()
    {
        var saved = await SaveAsync(Samples.Committee());

        var read = await ReadAsync(saved.Id);

        Assert.Equal((true, Phase.Grading, 1), (read.IsCommittee, read.Phase, read.JoinCodeNumber));
        Assert.Equal(saved.JoinCodeHash, read.JoinCodeHash);
        Assert.Empty(read.Tallies);
        Assert.Null(read.Shown);
        Assert.Null(read.Committee);
    }

    [Fact]
    public async Task Everything_of_a_participant_comes_back_as_it_was()
    {
        var assessment = await SaveAsync(Samples.Committee());
        await using var context = Open();
        var attached = await FindAsync(context, assessment.Id);
        var saved = Join(context, attached, ParticipantRole.Outside);
        attached.TryGrade(saved, Lead1, Samples.Graded(1), 0, Later);
        attached.TryGrade(saved, Lead1, Samples.Graded(4, Samples.LongestComment()), 1, Later);
        attached.TryGrade(saved, Lead2, Answer.NotApplicable(NotApplicableReason.DoesNotExist), 0, Later);
        attached.SetFinished(saved, true, Later);
        await context.SaveChangesAsync(Cancellation);

        var read = Assert.Single(await ReadParticipantsAsync(assessment.Id));

        Assert.Equal((saved.Id, saved.Assessment, saved.Role, true, null), (read.Id, read.Assessment, read.Role, read.IsFinished, read.Ballot));
        Assert.Equal(saved.KeyHash, read.KeyHash);
        Assert.Equal(saved.Answers().ToDictionary(), read.Answers().ToDictionary());
        Assert.Equal((2, 1), (read.Find(Lead1)!.Version, read.Find(Lead2)!.Version));
        Assert.True((await ReadAsync(assessment.Id)).IsAnswered);
    }

    [Fact]
    public async Task A_ballot_comes_back_as_it_was_and_corrected()
    {
        var id = await StartCommitteeAsync();
        await using (var context = Open())
        {
            await EnterBallotAsync(context, id, 7, Samples.Graded(1));
            await context.SaveChangesAsync(Cancellation);
        }

        await using (var context = Open())
        {
            var entered = await context.ParticipantsOf(id).SingleAsync(Cancellation);
            Assert.Equal((7, null, true), (entered.Ballot, entered.KeyHash, entered.IsFinished));
            (await FindAsync(context, id)).ReplaceBallot(
                entered, ParticipantRole.Staff, new Dictionary<CriterionId, Answer> { [Lead2] = Samples.Graded(2) }, Later);
            await context.SaveChangesAsync(Cancellation);
        }

        var read = Assert.Single(await ReadParticipantsAsync(id));
        Assert.Equal((7, ParticipantRole.Staff), (read.Ballot, read.Role));
        Assert.Equal(new Dictionary<CriterionId, Answer> { [Lead2] = Samples.Graded(2) }, read.Answers().ToDictionary());
    }

    [Fact]
    public async Task What_the_reveal_shows_comes_back_as_it_was()
    {
        var id = await StartCommitteeAsync();
        foreach (var grade in new[] { 0, 1, 1, 5, 5 })
        {
            await GradeAsync(id, await JoinAsync(id, ParticipantRole.Majority), Lead1, Samples.Graded(grade));
        }

        await RevealAsync(id);

        var read = await ReadAsync(id);
        var tally = new Tally([1, 2, 0, 0, 0, 2], 0, 0);
        Assert.Equal((Phase.Answering, Later, null), (read.Phase, read.RevealedAt, read.JoinCodeHash));
        Assert.Equal(DateTimeKind.Utc, read.RevealedAt!.Value.Kind);
        Assert.Equal(tally, Assert.Single(read.Tallies).Value.All);
        Assert.Equal(new Dictionary<ParticipantRole, Tally> { [ParticipantRole.Majority] = tally }, read.Tallies[Lead1].Roles.ToDictionary());
        Assert.Equal((5, new Spread(0, 1, 5)), (read.Committee!.Participants, read.Committee.Spreads[Lead1]));
    }

    [Fact]
    public async Task The_criterion_that_is_shown_to_all_comes_back()
    {
        var id = await StartCommitteeAsync();
        await RevealAsync(id);
        await using (var context = Open())
        {
            (await FindAsync(context, id)).Show(Lead2);
            await context.SaveChangesAsync(Cancellation);
        }

        Assert.Equal(Lead2, (await ReadAsync(id)).Shown);
    }

    [Fact]
    public async Task The_log_comes_back_in_its_order()
    {
        var id = (await SaveAsync(Samples.Started())).Id;
        await using (var context = Open())
        {
            context.AddRange(Enum.GetValues<Activity>().Select(activity => new ActivityEntry(id, activity, Samples.Now)));
            await context.SaveChangesAsync(Cancellation);
        }

        await using var reader = Open();
        var log = await reader.Activities.Where(entry => entry.Assessment == id).OrderBy(entry => entry.Id).ToListAsync(Cancellation);
        Assert.Equal(Enum.GetValues<Activity>(), log.Select(entry => entry.Activity));
        Assert.All(log, entry => Assert.Equal(new DateOnly(2026, 11, 23), entry.Day));
    }

    [Fact]
    public async Task A_reveal_stands_in_the_log()
    {
        var id = await StartCommitteeAsync();

        await RevealAsync(id);

        await using var context = Open();
        Assert.Equal(Activity.Revealed, (await context.Activities.SingleAsync(entry => entry.Assessment == id, Cancellation)).Activity);
    }

    [Fact]
    public async Task A_stored_reveal_keeps_the_spelling_that_older_rows_have()
    {
        var id = await StartCommitteeAsync();
        foreach (var grade in new[] { 0, 1, 1, 5, 5 })
        {
            await GradeAsync(id, await JoinAsync(id, ParticipantRole.Opposition), Lead1, Samples.Graded(grade));
        }

        await RevealAsync(id);

        var text = id.Value;
        await using var context = Open();
        Assert.Equal(
            """{"LEAD-1":{"all":{"grades":[1,2,0,0,0,2],"doNotKnow":0,"notApplicable":0},"roles":{"opposition":{"grades":[1,2,0,0,0,2],"doNotKnow":0,"notApplicable":0}}}}""",
            await context.Database.SqlQuery<string>($"SELECT tallies AS \"Value\" FROM assessments WHERE id = {text}").SingleAsync(Cancellation));
        Assert.Equal(
            ["opposition"],
            await context.Database.SqlQuery<string>($"SELECT DISTINCT role AS \"Value\" FROM participants WHERE assessment = {text}").ToListAsync(Cancellation));
        Assert.Equal(
            ["revealed"],
            await context.Database.SqlQuery<string>($"SELECT activity AS \"Value\" FROM activities WHERE assessment = {text}").ToListAsync(Cancellation));
    }

    [Fact]
    public async Task The_facilitator_sees_how_many_are_how_far()
    {
        var id = await StartCommitteeAsync();
        await JoinAndGradeAsync(await StartCommitteeAsync(), Lead1, Samples.Graded(3));
        await JoinAsync(id);
        var participants = await JoinAndGradeAsync(id, Lead1, Samples.Graded(1), Answer.DoNotKnow());
        await GradeAsync(id, participants[0], Lead2, Samples.Graded(2));
        await using (var context = Open())
        {
            await EnterBallotAsync(context, id, 1, Samples.Graded(5));
            await context.SaveChangesAsync(Cancellation);
        }

        await using var reader = Open();
        var progress = await reader.ProgressAsync(id, Cancellation);

        Assert.Equal((4, 1, 3, 1), (progress.Joined, progress.OnPaper, progress.Graded, progress.Finished));
        Assert.Equal(new Dictionary<CriterionId, int> { [Lead1] = 3, [Lead2] = 1 }, progress.Answered.ToDictionary());
    }

    [Fact]
    public async Task Comments_are_shown_after_the_reveal_and_not_before()
    {
        var id = await StartCommitteeAsync();
        await JoinAndGradeAsync(id, Lead1, Samples.Graded(1, "one"), Samples.Graded(2), Samples.Graded(3, "three"));
        Assert.Empty(await CommentsAsync(id, Lead1));

        await RevealAsync(id);

        Assert.Equal(["one", "three"], (await CommentsAsync(id, Lead1)).Order());
        Assert.Empty(await CommentsAsync(id, Lead2));
    }

    [Fact]
    public async Task Comments_on_what_fewer_than_three_answered_are_never_shown()
    {
        var id = await StartCommitteeAsync();
        await JoinAndGradeAsync(id, Lead1, Samples.Graded(1, "one"), Samples.Graded(2, "two"));
        await JoinAndGradeAsync(id, Lead2, Samples.Graded(3, "three"));

        await RevealAsync(id);

        Assert.Empty(await CommentsAsync(id, Lead1));
    }

    private async Task<IReadOnlyList<string>> CommentsAsync(AssessmentId id, CriterionId criterion)
    {
        await using var context = Open();
        return await context.CommentsAsync(await context.Assessments.SingleAsync(found => found.Id == id, Cancellation), criterion, Cancellation);
    }
}

public sealed class SqliteCommitteeStorageTests(SqliteDatabase database) : CommitteeStorageTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgresCommitteeStorageTests(PostgresDatabase database) : CommitteeStorageTests(database), IClassFixture<PostgresDatabase>;
