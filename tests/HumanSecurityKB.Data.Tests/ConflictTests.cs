using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Tests;

public abstract class ConflictTests(TestDatabase database) : StorageTests(database)
{
    private static readonly CriterionId Lead1 = CriterionId.Parse("LEAD-1");
    private static readonly CriterionId Lead2 = CriterionId.Parse("LEAD-2");
    private static readonly AxisKey Food = AxisKey.Parse("FOO");

    [Fact]
    public async Task Of_two_first_answers_to_one_criterion_the_first_stays_and_the_second_writer_is_told()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        var conflict = await Assert.ThrowsAsync<AnswerConflictException>(() => InTurnAsync(
            id, Record(Lead1, Samples.Graded(1, "first"), 0), Record(Lead1, Samples.Graded(2, "second"), 0)));

        Assert.Equal((Lead1, Samples.Graded(1, "first"), 1), (conflict.Criterion, conflict.Standing, conflict.StandingVersion));
        Assert.Equal(Samples.Graded(1, "first"), (await ReadAsync(id)).Find(Lead1)!.Answer);
    }

    [Fact]
    public async Task Of_two_changes_of_one_answer_the_first_stays_and_the_second_writer_is_told()
    {
        var id = await SaveAnsweredAsync();

        var conflict = await Assert.ThrowsAsync<AnswerConflictException>(() => InTurnAsync(
            id, Record(Lead1, Samples.Graded(1, "first"), 1), Record(Lead1, Samples.Graded(2, "second"), 1)));

        Assert.Equal((Lead1, Samples.Graded(1, "first"), 2), (conflict.Criterion, conflict.Standing, conflict.StandingVersion));
        Assert.Equal(Samples.Graded(1, "first"), (await ReadAsync(id)).Find(Lead1)!.Answer);
    }

    [Fact]
    public async Task After_a_conflict_the_context_reads_what_stands_and_can_replace_it()
    {
        var id = (await SaveAsync(Samples.Started())).Id;
        await using var second = Open();
        var seenBySecond = await FindAsync(second, id);
        await InTurnAsync(id, Record(Lead1, Samples.Graded(1, "first"), 0));
        Record(Lead1, Samples.Graded(2, "second"), 0)(seenBySecond);
        var conflict = await Assert.ThrowsAsync<AnswerConflictException>(() => second.SaveChangesAsync(Cancellation));

        Record(Lead1, Samples.Graded(2, "second"), conflict.StandingVersion)(await FindAsync(second, id));
        await second.SaveChangesAsync(Cancellation);

        Assert.Equal(Samples.Graded(2, "second"), (await ReadAsync(id)).Find(Lead1)!.Answer);
    }

    [Fact]
    public async Task Answers_to_different_criteria_are_both_kept()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await InTurnAsync(id, Record(Lead1, Samples.Graded(1), 0), Record(Lead2, Samples.Graded(2), 0));

        var read = await ReadAsync(id);
        Assert.Equal((Samples.Graded(1), Samples.Graded(2)), (read.Find(Lead1)!.Answer, read.Find(Lead2)!.Answer));
    }

    [Fact]
    public async Task The_same_answer_saved_again_changes_nothing()
    {
        var id = await SaveAnsweredAsync();

        await using var context = Open();
        Record(Lead1, Samples.Graded(0, "before"), 0)(await FindAsync(context, id));

        Assert.Equal(0, await context.SaveChangesAsync(Cancellation));
        Assert.Equal(1, (await ReadAsync(id)).Find(Lead1)!.Version);
    }

    [Fact]
    public async Task The_same_first_answer_sent_twice_at_once_is_no_conflict()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await InTurnAsync(id, Record(Lead1, Samples.Graded(1), 0), Record(Lead1, Samples.Graded(1), 0));

        var recorded = (await ReadAsync(id)).Find(Lead1)!;
        Assert.Equal((1, Samples.Graded(1)), (recorded.Version, recorded.Answer));
    }

    [Fact]
    public async Task The_same_change_sent_twice_at_once_is_no_conflict()
    {
        var id = await SaveAnsweredAsync();

        await InTurnAsync(id, Record(Lead1, Samples.Graded(1), 1), Record(Lead1, Samples.Graded(1), 1));

        var recorded = (await ReadAsync(id)).Find(Lead1)!;
        Assert.Equal((2, Samples.Graded(1)), (recorded.Version, recorded.Answer));
    }

    [Fact]
    public async Task An_answer_and_a_plan_saved_at_once_are_both_kept()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await InTurnAsync(id, ChoosePlan("Ask"), Record(Lead1, Samples.Graded(1), 0));

        var read = await ReadAsync(id);
        Assert.Equal("Ask", Assert.Single(read.Plan!).Action);
        Assert.Equal(1, read.PlanVersion);
        Assert.Equal(Samples.Graded(1), read.Find(Lead1)!.Answer);
    }

    [Fact]
    public async Task Of_two_plans_the_first_stays_and_the_second_writer_is_told()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await Assert.ThrowsAsync<PlanConflictException>(() => InTurnAsync(id, ChoosePlan("first"), ChoosePlan("second")));

        Assert.Equal("first", Assert.Single((await ReadAsync(id)).Plan!).Action);
    }

    [Fact]
    public async Task The_same_plan_sent_twice_at_once_is_no_conflict()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await InTurnAsync(id, ChoosePlan("Ask"), ChoosePlan("Ask"));

        Assert.Equal(1, (await ReadAsync(id)).PlanVersion);
    }

    [Theory]
    [InlineData("sign-off first")]
    [InlineData("plan first")]
    public async Task A_plan_and_a_sign_off_saved_at_once_are_both_kept(string order)
    {
        var id = await SaveAnsweredAsync();
        Action<Assessment>[] changes = [SignOff, ChoosePlan("Ask")];

        await InTurnAsync(id, order == "plan first" ? [.. changes.Reverse()] : changes);

        var read = await ReadAsync(id);
        Assert.Equal("Ask", Assert.Single(read.Plan!).Action);
        Assert.Equal((1, Samples.Now.AddMinutes(1)), (read.PlanVersion, read.SignedOffAt));
    }

    [Fact]
    public async Task Of_two_plans_saved_after_a_sign_off_that_neither_saw_the_first_stays()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await Assert.ThrowsAsync<PlanConflictException>(() => InTurnAsync(id, SignOff, ChoosePlan("first"), ChoosePlan("second")));

        Assert.Equal("first", Assert.Single((await ReadAsync(id)).Plan!).Action);
    }

    [Fact]
    public async Task A_plan_of_a_committee_revealed_and_signed_off_meanwhile_is_kept()
    {
        var id = (await SaveAsync(Samples.Committee())).Id;

        await InTurnAsync(id, committee => committee.Reveal([], Samples.Now), ChoosePlan("Ask"));
        await InTurnAsync(id, SignOff, assessment => assessment.TryChoosePlan([], 1, Samples.Now.AddMinutes(2)));

        var read = await ReadAsync(id);
        Assert.Equal((Samples.Now, Samples.Now.AddMinutes(1)), (read.RevealedAt, read.SignedOffAt));
        Assert.Empty(read.Plan!);
    }

    [Theory]
    [InlineData("first answer")]
    [InlineData("other answer")]
    [InlineData("profile")]
    [InlineData("notes")]
    [InlineData("all criteria")]
    [InlineData("sign-off")]
    [InlineData("plan and answer")]
    public async Task An_assessment_signed_off_meanwhile_takes_nothing_but_a_plan(string change)
    {
        var id = await SaveAnsweredAsync();
        Action<Assessment> make = change switch
        {
            "first answer" => Record(Lead2, Samples.Graded(1), 0),
            "other answer" => Record(Lead1, Samples.Graded(1), 1),
            "profile" => Describe("Senate"),
            "notes" => Close("LEAD", "gap"),
            "all criteria" => assessment => assessment.ExtendToFull(Samples.Now),
            "sign-off" => assessment => assessment.SignOff(Samples.Now.AddHours(1)),
            _ => ChoosePlan("Ask") + Record(Lead2, Samples.Graded(1), 0),
        };

        await Assert.ThrowsAsync<AssessmentSignedOffException>(() => InTurnAsync(id, SignOff, make));

        var read = await ReadAsync(id);
        Assert.Equal((Samples.Now.AddMinutes(1), Scope.QuickCheck, 0, 0), (read.SignedOffAt, read.Scope, read.ProfileVersion, read.PlanVersion));
        Assert.Equal(Samples.Graded(0, "before"), Assert.Single(read.Answers).Answer);
        Assert.Empty(read.Closing);
    }

    [Fact]
    public async Task Of_two_profiles_the_first_stays_and_the_second_writer_is_told()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await Assert.ThrowsAsync<ProfileConflictException>(() => InTurnAsync(id, Describe("first"), Describe("second")));

        Assert.Equal("first", (await ReadAsync(id)).Body.Name);
    }

    [Fact]
    public async Task The_same_profile_sent_twice_at_once_is_no_conflict()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await InTurnAsync(id, Describe("Senate"), Describe("Senate"));

        var read = await ReadAsync(id);
        Assert.Equal(("Senate", 1), (read.Body.Name, read.ProfileVersion));
    }

    [Fact]
    public async Task All_that_different_people_save_at_once_in_different_places_is_kept()
    {
        Action<Assessment>[] changes =
            [Record(Lead1, Samples.Graded(1), 0), ChoosePlan("Ask"), Describe("Senate"), Close("LEAD", "lead"), Close("LAW", "law"), Record(Lead2, Samples.Graded(2), 0)];
        foreach (var order in new[] { changes, [.. changes.Reverse()] })
        {
            var id = (await SaveAsync(Samples.Started())).Id;

            await InTurnAsync(id, order);

            var read = await ReadAsync(id);
            Assert.Equal((Samples.Graded(1), Samples.Graded(2)), (read.Find(Lead1)!.Answer, read.Find(Lead2)!.Answer));
            Assert.Equal("Ask", Assert.Single(read.Plan!).Action);
            Assert.Equal((Concern.High, "Senate"), (read.Sheet().ConcernFor(Food), read.Body.Name));
            Assert.Equal(("lead", "law"), (read.Closing[AxisKey.Parse("LEAD")].Gap, read.Closing[AxisKey.Parse("LAW")].Gap));
            Assert.Equal((1, 1, 1, 1), (read.PlanVersion, read.ProfileVersion, read.ClosingVersionOf(AxisKey.Parse("LEAD")), read.ClosingVersionOf(AxisKey.Parse("LAW"))));
        }
    }

    [Fact]
    public async Task Of_two_notes_that_close_one_section_the_first_stay_and_the_second_writer_is_told()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        var conflict = await Assert.ThrowsAsync<ClosingConflictException>(() => InTurnAsync(id, Close("LEAD", "first"), Close("LEAD", "second")));

        Assert.Equal(AxisKey.Parse("LEAD"), conflict.Section);
        Assert.Equal("first", (await ReadAsync(id)).Closing[AxisKey.Parse("LEAD")].Gap);
    }

    [Fact]
    public async Task The_same_closing_notes_sent_twice_at_once_are_no_conflict()
    {
        var id = (await SaveAsync(Samples.Started())).Id;

        await InTurnAsync(id, Close("LEAD", "same"), Close("LEAD", "same"));

        Assert.Equal(1, (await ReadAsync(id)).ClosingVersionOf(AxisKey.Parse("LEAD")));
    }

    [Fact]
    public async Task Notes_emptied_in_one_section_do_not_come_back_with_those_of_another()
    {
        var assessment = Samples.Started();
        Close("LEAD", "before")(assessment);
        var id = (await SaveAsync(assessment)).Id;

        await InTurnAsync(id, Close("LEAD", "", seenVersion: 1), Close("LAW", "law"));

        Assert.Equal("law", Assert.Single((await ReadAsync(id)).Closing).Value.Gap);
    }

    [Fact]
    public async Task Notes_of_fifteen_sections_saved_at_the_same_moment_are_all_kept()
    {
        var sections = Enumerable.Range(0, 15).Select(number => $"S{(char)('A' + number)}").ToList();
        var id = (await SaveAsync(Samples.Started())).Id;

        await Parallel.ForEachAsync(sections, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancellation }, async (section, cancellation) =>
        {
            await using var context = Open();
            Close(section, section)(await context.Assessments.SingleAsync(a => a.Id == id, cancellation));
            await context.SaveChangesAsync(cancellation);
        });

        Assert.Equal(sections, (await ReadAsync(id)).Closing.Values.Select(notes => notes.Gap).Order());
    }

    [Theory]
    [InlineData("first answer")]
    [InlineData("first answer within the same second")]
    [InlineData("other answer")]
    [InlineData("plan")]
    [InlineData("profile")]
    [InlineData("notes")]
    public async Task An_assessment_deleted_meanwhile_does_not_come_back_and_its_writer_is_told(string change)
    {
        var id = await SaveAnsweredAsync();
        await using var context = Open();
        var assessment = await FindAsync(context, id);
        Action<Assessment> make = change switch
        {
            "first answer" => Record(Lead2, Samples.Graded(1), 0),
            "first answer within the same second" => same => same.TryRecord(Lead2, Samples.Graded(1), 0, same.ChangedAt),
            "other answer" => Record(Lead1, Samples.Graded(1), 1),
            "plan" => ChoosePlan("Ask"),
            "profile" => Describe("Senate"),
            _ => Close("LEAD", "gap"),
        };
        make(assessment);
        await using var other = Open();
        await other.DeleteAsync(id, Cancellation);

        await Assert.ThrowsAsync<AssessmentDeletedException>(() => context.SaveChangesAsync(Cancellation));

        Assert.False(await other.Assessments.AnyAsync(a => a.Id == id, Cancellation));
        Assert.False(await other.Set<RecordedAnswer>().AnyAsync(a => EF.Property<AssessmentId>(a, "AssessmentId") == id, Cancellation));
    }

    [Fact]
    public async Task Two_hundred_saves_from_eight_writers_lose_nothing()
    {
        const int Saves = 200;
        var id = (await SaveAsync(Samples.Started())).Id;

        await Parallel.ForAsync(0, Saves, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancellation }, async (number, cancellation) =>
        {
            await using var context = Open();
            var assessment = await context.Assessments.SingleAsync(a => a.Id == id, cancellation);
            Record(CriterionId.Parse($"LEAD-{number}"), Samples.Graded(number % 6, $"{number}"), 0)(assessment);
            await context.SaveChangesAsync(cancellation);
        });

        var expected = Enumerable.Range(0, Saves).ToDictionary(number => CriterionId.Parse($"LEAD-{number}"), number => Samples.Graded(number % 6, $"{number}"));
        Assert.Equal(expected, (await ReadAsync(id)).Sheet().Answers.ToDictionary());
    }

    [Fact]
    public async Task Of_eight_answers_saved_at_the_same_moment_one_stays_and_seven_writers_are_told()
    {
        var id = (await SaveAsync(Samples.Started())).Id;
        var contexts = Enumerable.Range(0, 8).Select(_ => Open()).ToList();
        for (var writer = 0; writer < contexts.Count; writer++)
        {
            Record(Lead1, Samples.Graded(3, $"{writer}"), 0)(await FindAsync(contexts[writer], id));
        }

        var outcomes = await Task.WhenAll(contexts.Select(context => Task.Run(() => FailureOfSavingAsync(context))));

        var winner = Assert.Single(Enumerable.Range(0, 8), writer => outcomes[writer] is null);
        var standing = Samples.Graded(3, $"{winner}");
        Assert.All(outcomes.OfType<Exception>(), outcome => Assert.Equal(standing, Assert.IsType<AnswerConflictException>(outcome).Standing));
        Assert.Equal(standing, (await ReadAsync(id)).Find(Lead1)!.Answer);
        await Task.WhenAll(contexts.Select(context => context.DisposeAsync().AsTask()));
    }

    private static Action<Assessment> Record(CriterionId criterion, Answer answer, int seenVersion) =>
        assessment => Assert.True(assessment.TryRecord(criterion, answer, seenVersion, Samples.Now.AddMinutes(1)));

    private static Action<Assessment> ChoosePlan(string action) =>
        assessment => Assert.True(assessment.TryChoosePlan([new PlannedAction(Lead1, action, "", null, ActionStatus.Planned)], 0, Samples.Now.AddMinutes(1)));

    private static void SignOff(Assessment assessment) => assessment.SignOff(Samples.Now.AddMinutes(1));

    private static Action<Assessment> Describe(string name) => assessment => Assert.True(assessment.TryDescribe(
        new Body { Name = name }, new Participation { Staff = 3 }, [Food], new Dictionary<AxisKey, Concern> { [Food] = Concern.High }, 0, Samples.Now.AddMinutes(1)));

    private static Action<Assessment> Close(string section, string gap, int seenVersion = 0) => assessment =>
        Assert.True(assessment.TryCloseSection(AxisKey.Parse(section), new ClosingNotes("", gap, ""), seenVersion, Samples.Now.AddMinutes(1)));

    private async Task<AssessmentId> SaveAnsweredAsync()
    {
        var assessment = Samples.Started();
        Assert.True(assessment.TryRecord(Lead1, Samples.Graded(0, "before"), 0, Samples.Now));
        return (await SaveAsync(assessment)).Id;
    }

    private static async Task<Exception?> FailureOfSavingAsync(AssessmentDbContext context) =>
        await Xunit.Record.ExceptionAsync(() => context.SaveChangesAsync(Cancellation));

    /// <summary>All writers read before the first one saves.</summary>
    private async Task InTurnAsync(AssessmentId id, params Action<Assessment>[] changes)
    {
        var contexts = changes.Select(_ => Open()).ToList();
        foreach (var (context, change) in contexts.Zip(changes))
        {
            change(await FindAsync(context, id));
        }

        foreach (var context in contexts)
        {
            await context.SaveChangesAsync(Cancellation);
            await context.DisposeAsync();
        }
    }
}

public sealed class SqliteConflictTests(SqliteDatabase database) : ConflictTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgresConflictTests(PostgresDatabase database) : ConflictTests(database), IClassFixture<PostgresDatabase>;
