using System.Collections.Concurrent;
using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Tests;

public abstract class CommitteeConflictTests(TestDatabase database) : CommitteeTests(database)
{
    [Fact]
    public async Task Every_grade_that_was_saved_is_revealed_and_none_is_saved_afterwards()
    {
        const int Participants = 8;
        const int Enough = 40;
        var id = await StartCommitteeAsync();
        var saved = new ConcurrentDictionary<(Guid Participant, CriterionId Criterion), Answer>();
        var many = new TaskCompletionSource();
        var saves = 0;

        // Each grades two criteria over and over until told that all was revealed.
        async Task GradeUntilRevealedAsync(Guid participant)
        {
            for (var round = 0; ; round++)
            {
                var (criterion, answer) = (round % 2 == 0 ? Lead1 : Lead2, Samples.Graded(round % 6, $"{round}"));
                if (await Record.ExceptionAsync(() => GradeAsync(id, participant, criterion, answer, round / 2)) is { } refusal)
                {
                    Assert.IsType<GradingClosedException>(refusal);
                    return;
                }

                saved[(participant, criterion)] = answer;
                if (Interlocked.Increment(ref saves) == Enough)
                {
                    many.SetResult();
                }
            }
        }

        var participants = await Task.WhenAll(Enumerable.Range(0, Participants).Select(_ => JoinAsync(id)));
        var grading = participants.Select(participant => Task.Run(() => GradeUntilRevealedAsync(participant))).ToList();
        await Task.WhenAny(many.Task, Task.WhenAll(grading));
        await RevealAsync(id);
        await Task.WhenAll(grading);

        var stored = await ReadParticipantsAsync(id);
        Assert.Equal(saved.ToDictionary(), stored.SelectMany(p => p.Grades.Select(grade => (Place: (p.Id, grade.Criterion), grade.Answer))).ToDictionary(pair => pair.Place, pair => pair.Answer));
        var tallies = (await ReadAsync(id)).Tallies;
        foreach (var criterion in new[] { Lead1, Lead2 })
        {
            var answers = saved.Where(pair => pair.Key.Criterion == criterion).Select(pair => pair.Value).ToList();
            Assert.Equal(Grade.All.Select(grade => answers.Count(answer => answer.Grade == grade)), tallies[criterion].All.Grades);
        }
    }

    [Fact]
    public async Task Of_four_reveals_at_the_same_moment_one_is_done_and_the_others_are_told()
    {
        var id = await StartCommitteeAsync();
        await JoinAndGradeAsync(id, Lead1, Samples.Graded(1), Samples.Graded(2), Samples.Graded(3));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () => await Record.ExceptionAsync(() => RevealAsync(id)))));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.All(outcomes.OfType<Exception>(), outcome => Assert.IsType<GradingClosedException>(outcome));
        await using var context = Open();
        Assert.Equal(1, await context.Activities.CountAsync(entry => entry.Assessment == id, Cancellation));
    }

    [Theory]
    [InlineData("grade")]
    [InlineData("other grade")]
    [InlineData("finished")]
    [InlineData("join")]
    [InlineData("ballot")]
    [InlineData("code")]
    public async Task What_was_begun_before_the_reveal_and_saved_after_it_is_turned_away(string change)
    {
        var id = await StartCommitteeAsync();
        var participant = Assert.Single(await JoinAndGradeAsync(id, Lead1, Samples.Graded(1)));
        await using var context = Open();
        await MakeAsync(context, id, participant, change);
        await RevealAsync(id);

        await Assert.ThrowsAsync<GradingClosedException>(() => context.SaveChangesAsync(Cancellation));

        var only = Assert.Single(await ReadParticipantsAsync(id));
        Assert.False(only.IsFinished);
        Assert.Equal(Samples.Graded(1), Assert.Single(only.Grades).Answer);
        Assert.Null((await ReadAsync(id)).JoinCodeHash);
    }

    [Theory]
    [InlineData("grade")]
    [InlineData("other grade")]
    [InlineData("finished")]
    [InlineData("join")]
    [InlineData("ballot")]
    [InlineData("code")]
    public async Task A_committee_deleted_meanwhile_does_not_come_back_and_its_participant_is_told(string change)
    {
        var id = await StartCommitteeAsync();
        var participant = Assert.Single(await JoinAndGradeAsync(id, Lead1, Samples.Graded(1)));
        await using var context = Open();
        await MakeAsync(context, id, participant, change);
        await using var other = Open();
        await other.DeleteAsync(id, Cancellation);

        await Assert.ThrowsAsync<AssessmentDeletedException>(() => context.SaveChangesAsync(Cancellation));

        Assert.Empty(await ReadParticipantsAsync(id));
    }

    [Fact]
    public async Task An_answer_given_within_the_same_tick_as_the_last_change_is_not_saved_after_the_sign_off()
    {
        var assessment = Samples.Started();
        Assert.True(assessment.TryRecord(Lead1, Samples.Graded(1), 0, Samples.Now));
        var id = (await SaveAsync(assessment)).Id;
        await using var context = Open();
        Assert.True((await FindAsync(context, id)).TryRecord(Lead2, Samples.Graded(2), 0, Samples.Now));
        await using var other = Open();
        (await FindAsync(other, id)).SignOff(Later);
        await other.SaveChangesAsync(Cancellation);

        await Assert.ThrowsAsync<AssessmentSignedOffException>(() => context.SaveChangesAsync(Cancellation));

        Assert.Equal(Lead1, Assert.Single((await ReadAsync(id)).Answers).Criterion);
    }

    [Fact]
    public async Task A_deleted_committee_is_not_revealed()
    {
        var id = await StartCommitteeAsync();
        await using var context = Open();
        await context.DeleteAsync(id, Cancellation);

        await Assert.ThrowsAsync<AssessmentDeletedException>(() => RevealAsync(id));
    }

    [Fact]
    public async Task A_committee_deleted_while_its_participants_save_goes_whole()
    {
        const int Enough = 40;
        var id = await StartCommitteeAsync();
        var participants = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => JoinAsync(id)));
        var many = new TaskCompletionSource();
        var saves = 0;

        async Task GradeUntilDeletedAsync(Guid participant)
        {
            for (var round = 0; ; round++)
            {
                await using var context = Open();
                var (assessment, self) = (
                    await context.Assessments.SingleOrDefaultAsync(found => found.Id == id, Cancellation),
                    await context.Participants.SingleOrDefaultAsync(found => found.Id == participant, Cancellation));

                // What is gone, or half gone between two reads, takes no grade.
                if (assessment is null || self is null || !assessment.TryGrade(self, Lead1, Samples.Graded(round % 6, $"{round}"), round, Later))
                {
                    return;
                }

                if (await Record.ExceptionAsync(() => context.SaveChangesAsync(Cancellation)) is { } refusal)
                {
                    Assert.IsType<AssessmentDeletedException>(refusal);
                    return;
                }

                if (Interlocked.Increment(ref saves) == Enough)
                {
                    many.SetResult();
                }
            }
        }

        var grading = participants.Select(participant => Task.Run(() => GradeUntilDeletedAsync(participant))).ToList();
        await Task.WhenAny(many.Task, Task.WhenAll(grading));
        await using var other = Open();
        Assert.True(await other.DeleteAsync(id, Cancellation));
        await Task.WhenAll(grading);

        Assert.Empty(await ReadParticipantsAsync(id));
    }

    [Fact]
    public async Task A_profile_changed_before_the_reveal_and_saved_after_it_is_kept_beside_what_was_revealed()
    {
        var id = await StartCommitteeAsync();
        await JoinAndGradeAsync(id, Lead1, Samples.Graded(1), Samples.Graded(2), Samples.Graded(3));
        await using var context = Open();
        (await FindAsync(context, id)).TryDescribe(new Body { Name = "Senate" }, new Participation(), [], new Dictionary<AxisKey, Concern>(), 0, Later);
        await RevealAsync(id);

        await context.SaveChangesAsync(Cancellation);

        var read = await ReadAsync(id);
        Assert.Equal(("Senate", Phase.Answering, null), (read.Body.Name, read.Phase, read.JoinCodeHash));
        Assert.Equal((Lead1, Lead1), (Assert.Single(read.Tallies).Key, Assert.Single(read.Committee!.Spreads).Key));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Of_two_windows_of_a_participant_the_first_grade_stays_and_the_second_window_is_told(int seenVersion)
    {
        var id = await StartCommitteeAsync();
        var participant = await JoinAsync(id);
        if (seenVersion > 0)
        {
            await GradeAsync(id, participant, Lead1, Samples.Graded(0));
        }

        await using var window = Open();
        await GradeAsync(window, id, participant, Lead1, Samples.Graded(2, "second"), seenVersion);
        await GradeAsync(id, participant, Lead1, Samples.Graded(1, "first"), seenVersion);

        await Assert.ThrowsAsync<PrivateGradeConflictException>(() => window.SaveChangesAsync(Cancellation));

        Assert.Equal(Samples.Graded(1, "first"), Assert.Single(Assert.Single(await ReadParticipantsAsync(id)).Grades).Answer);
    }

    [Fact]
    public async Task After_a_conflict_the_window_reads_what_stands_and_can_replace_it()
    {
        var id = await StartCommitteeAsync();
        var participant = await JoinAsync(id);
        await using var window = Open();
        await GradeAsync(window, id, participant, Lead1, Samples.Graded(2, "second"));
        await GradeAsync(id, participant, Lead1, Samples.Graded(1, "first"));
        await Assert.ThrowsAsync<PrivateGradeConflictException>(() => window.SaveChangesAsync(Cancellation));

        await GradeAsync(window, id, participant, Lead1, Samples.Graded(2, "second"), seenVersion: 1);
        await window.SaveChangesAsync(Cancellation);

        Assert.Equal(Samples.Graded(2, "second"), Assert.Single(Assert.Single(await ReadParticipantsAsync(id)).Grades).Answer);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task The_same_grade_sent_twice_at_once_is_no_conflict(int seenVersion)
    {
        var id = await StartCommitteeAsync();
        var participant = await JoinAsync(id);
        if (seenVersion > 0)
        {
            await GradeAsync(id, participant, Lead1, Samples.Graded(0));
        }

        await using var window = Open();
        await GradeAsync(window, id, participant, Lead1, Samples.Graded(1), seenVersion);
        await GradeAsync(id, participant, Lead1, Samples.Graded(1), seenVersion);

        await window.SaveChangesAsync(Cancellation);

        var grade = Assert.Single(Assert.Single(await ReadParticipantsAsync(id)).Grades);
        Assert.Equal((Samples.Graded(1), seenVersion + 1), (grade.Answer, grade.Version));
    }

    [Fact]
    public async Task Two_windows_that_grade_different_criteria_are_both_kept()
    {
        var id = await StartCommitteeAsync();
        var participant = await JoinAsync(id);
        await using var window = Open();
        await GradeAsync(window, id, participant, Lead1, Samples.Graded(1));
        await GradeAsync(id, participant, Lead2, Samples.Graded(2));

        await window.SaveChangesAsync(Cancellation);

        Assert.Equal(2, Assert.Single(await ReadParticipantsAsync(id)).Grades.Count);
    }

    [Fact]
    public async Task Of_two_ballots_with_one_number_the_first_stays_and_the_second_writer_is_told()
    {
        var id = await StartCommitteeAsync();
        await using var first = Open();
        await using var second = Open();
        await EnterBallotAsync(first, id, 7, Samples.Graded(1));
        await EnterBallotAsync(second, id, 7, Samples.Graded(1));
        await first.SaveChangesAsync(Cancellation);

        await Assert.ThrowsAsync<PrivateGradeConflictException>(() => second.SaveChangesAsync(Cancellation));

        Assert.Single(await ReadParticipantsAsync(id));
    }

    [Fact]
    public async Task Two_committees_number_their_ballots_alike()
    {
        foreach (var id in new[] { await StartCommitteeAsync(), await StartCommitteeAsync() })
        {
            await using var context = Open();
            await EnterBallotAsync(context, id, 7, Samples.Graded(1));
            await context.SaveChangesAsync(Cancellation);

            Assert.Equal(7, Assert.Single(await ReadParticipantsAsync(id)).Ballot);
        }
    }

    [Fact]
    public async Task Of_two_corrections_of_a_ballot_at_once_the_first_stays_whole_and_the_second_writer_is_told()
    {
        var id = await StartCommitteeAsync();
        await using var first = Open();
        var number = (await EnterBallotAsync(first, id, 7, Samples.Graded(0))).Id;
        await first.SaveChangesAsync(Cancellation);
        await using var second = Open();
        (await FindAsync(second, id)).ReplaceBallot(await FindAsync(second, number), null, new Dictionary<CriterionId, Answer> { [Lead1] = Samples.Graded(2), [Lead2] = Samples.Graded(2) }, Later);
        (await FindAsync(first, id)).ReplaceBallot(await FindAsync(first, number), ParticipantRole.Staff, new Dictionary<CriterionId, Answer> { [Lead1] = Samples.Graded(1) }, Later);
        await first.SaveChangesAsync(Cancellation);

        await Assert.ThrowsAsync<PrivateGradeConflictException>(() => second.SaveChangesAsync(Cancellation));

        var read = Assert.Single(await ReadParticipantsAsync(id));
        Assert.Equal((ParticipantRole.Staff, Samples.Graded(1)), (read.Role, Assert.Single(read.Grades).Answer));
    }

    private static async Task MakeAsync(AssessmentDbContext context, AssessmentId id, Guid participant, string change)
    {
        var assessment = await FindAsync(context, id);
        switch (change)
        {
            case "grade":
                await GradeAsync(context, id, participant, Lead2, Samples.Graded(2));
                break;
            case "other grade":
                await GradeAsync(context, id, participant, Lead1, Samples.Graded(2), seenVersion: 1);
                break;
            case "finished":
                assessment.SetFinished(await FindAsync(context, participant), true, Later);
                break;
            case "join":
                Join(context, assessment);
                break;
            case "ballot":
                await EnterBallotAsync(context, id, 7, Samples.Graded(2));
                break;
            default:
                assessment.RenewJoinCode(Samples.Key(), Later.AddMinutes(1));
                break;
        }
    }
}

public sealed class SqliteCommitteeConflictTests(SqliteDatabase database) : CommitteeConflictTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgresCommitteeConflictTests(PostgresDatabase database) : CommitteeConflictTests(database), IClassFixture<PostgresDatabase>;
