using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Tests;

public abstract class RoundTripTests(TestDatabase database) : StorageTests(database)
{
    [Fact]
    public async Task Everything_in_an_assessment_comes_back_as_it_was()
    {
        var saved = await SaveAsync(Samples.Filled());

        var read = await ReadAsync(saved.Id);

        Assert.Equal(saved.KeyHash, read.KeyHash);
        Assert.Equal(1, read.PlanVersion);
        AssertSame(saved.Contents(), read.Contents());
        Assert.All(read.Answers, recorded => Assert.Equal((1, Samples.Now), (recorded.Version, recorded.ChangedAt)));
    }

    [Fact]
    public async Task What_was_left_empty_comes_back_empty()
    {
        var saved = await SaveAsync(Samples.Started());

        var read = await ReadAsync(saved.Id);

        AssertSame(saved.Contents(), read.Contents());
        Assert.Null(read.Plan);
        Assert.Null(read.SignedOffAt);
        Assert.Empty(read.Answers);
    }

    [Fact]
    public async Task Every_change_is_saved()
    {
        var id = (await SaveAsync(Samples.Started())).Id;
        var later = Samples.Now.AddMinutes(5);
        var wanted = Samples.Contents();

        await using (var context = Open())
        {
            var assessment = await FindAsync(context, id);
            assessment.ExtendToFull(later);
            Assert.True(assessment.TryDescribe(wanted.Body, wanted.Participation, [.. wanted.Sheet.Dimensions], wanted.Sheet.Concerns, seenVersion: 0, later));
            Assert.True(assessment.TryCloseSection(AxisKey.Parse("LEAD"), wanted.Closing[AxisKey.Parse("LEAD")], seenVersion: 0, later));
            Assert.True(assessment.TryChoosePlan(wanted.Plan!, seenVersion: 0, later));
            Assert.All(assessment.Plan!, action => Assert.Single(action.History));
            wanted = wanted with { Plan = assessment.Plan };
            Assert.All(wanted.Sheet.Answers, pair => Assert.True(assessment.TryRecord(pair.Key, pair.Value, seenVersion: 0, later)));
            await context.SaveChangesAsync(Cancellation);
        }

        var expected = wanted with { CreatedAt = Samples.Now, ChangedAt = later, SignedOffAt = null, Committee = null, Extra = null, Language = Domain.Language.English };
        var read = await ReadAsync(id);
        AssertSame(expected, read.Contents());
        Assert.Equal((1, 1, 1), (read.PlanVersion, read.ProfileVersion, read.ClosingVersionOf(AxisKey.Parse("LEAD"))));
    }

    [Fact]
    public async Task An_assessment_is_read_once_and_not_once_for_each_of_its_answers()
    {
        await using var context = Open();

        Assert.DoesNotContain("JOIN", context.Assessments.ToQueryString());
    }

    [Fact]
    public async Task A_second_save_raises_the_version_of_the_answer()
    {
        var lead1 = CriterionId.Parse("LEAD-1");
        var id = (await SaveAsync(Samples.Started())).Id;
        for (var seen = 0; seen < 2; seen++)
        {
            await using var context = Open();
            Assert.True((await FindAsync(context, id)).TryRecord(lead1, Samples.Graded(seen), seen, Samples.Now.AddMinutes(seen)));
            await context.SaveChangesAsync(Cancellation);
        }

        var recorded = (await ReadAsync(id)).Find(lead1)!;

        Assert.Equal((2, Samples.Graded(1), Samples.Now.AddMinutes(1)), (recorded.Version, recorded.Answer, recorded.ChangedAt));
    }

    [Fact]
    public async Task An_assessment_is_found_by_the_hash_of_its_key()
    {
        var key = Samples.Key();
        var saved = await SaveAsync(Samples.Filled(key));
        var hash = key.Hash();
        var otherHash = Samples.Key().Hash();

        await using var context = Open();

        Assert.Equal(saved.Id, (await context.Assessments.SingleAsync(a => a.KeyHash == hash, Cancellation)).Id);
        Assert.False(await context.Assessments.AnyAsync(a => a.KeyHash == otherHash, Cancellation));
    }

    [Fact]
    public async Task Times_come_back_as_UTC()
    {
        var id = (await SaveAsync(Samples.Filled())).Id;

        var read = await ReadAsync(id);

        DateTime[] times = [read.CreatedAt, read.ChangedAt, read.SignedOffAt!.Value, .. read.Answers.Select(recorded => recorded.ChangedAt)];
        Assert.All(times, time => Assert.Equal(DateTimeKind.Utc, time.Kind));
    }

    [Fact]
    public async Task A_time_that_is_not_UTC_is_refused()
    {
        var local = DateTime.SpecifyKind(Samples.Now, DateTimeKind.Local);

        await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync(Samples.Started(local)));
    }

    [Fact]
    public async Task Stored_values_keep_the_spelling_that_older_rows_have()
    {
        var id = (await SaveAsync(Samples.Filled())).Id.Value;
        await using var context = Open();

        var stored = await context.Database.SqlQuery<string>(
            $"""
            SELECT questionnaire || {"\n"} || scope || {"\n"} || language || {"\n"} || body || {"\n"} || participation || {"\n"}
                || dimensions || {"\n"} || concerns || {"\n"} || closing || {"\n"} || plan || {"\n"} || committee || {"\n"} || extra AS "Value"
            FROM assessments WHERE id = {id}
            """).SingleAsync(Cancellation);

        Assert.Equal(
            [
                "2026.1",
                "full",
                "ar",
                """{"name":"مجلس النواب","kind":"chamber","country":"Côte d’Exemple","term":"2024–2028","chambers":2,"isFederal":true,"hasArmedForces":false}""",
                """{"majority":6,"opposition":5,"staff":3,"outside":0,"women":7,"under45":4}""",
                """["ECO","FOO"]""",
                """{"ECO":3,"FOO":1}""",
                """{"LEAD":{"improvement":"A plan","gap":"No \"numbers\"","help":"الوقت"}}""",
                """[{"criterion":"LAW-1","action":"Draft a bill","owner":"Clerk’s office","due":"2027-03-31","status":"started","note":"انتهت المسودة","history":["""
                    + """{"day":"2026-11-20","status":"planned","owner":"","note":"","action":"Think"},"""
                    + """{"day":"2026-11-22","status":"started","owner":"Clerk’s office","due":"2027-03-31","note":"انتهت المسودة","action":"Draft a bill","extra":"{\"by\":1}"}"""
                    + """],"extra":"{\"cost\":12}"},{"criterion":"LEAD-2","action":"Ask","owner":"","status":"dropped","note":"","history":[]}]""",
                """{"participants":12,"spreads":{"LEAD-1":{"low":1,"median":2.5,"high":4}}}""",
                """{"later":{"member":[1,2]}}""",
            ],
            stored.Split('\n'));
    }

    [Fact]
    public async Task A_plan_stored_before_actions_had_notes_and_histories_still_reads()
    {
        var id = (await SaveAsync(Samples.Filled())).Id;
        const string Older = """[{"criterion":"LAW-1","action":"Draft a bill","owner":"Clerk","due":"2027-03-31","status":"started","extra":"{}"},{"criterion":"LEAD-2","action":"Ask","owner":"","status":"dropped"}]""";
        await using (var context = Open())
        {
            await context.Database.ExecuteSqlAsync($"UPDATE assessments SET plan = {Older} WHERE id = {id.Value}", Cancellation);
        }

        Assert.Equal(
            [
                new PlannedAction(CriterionId.Parse("LAW-1"), "Draft a bill", "Clerk", new DateOnly(2027, 3, 31), ActionStatus.Started) { Extra = "{}" },
                new PlannedAction(CriterionId.Parse("LEAD-2"), "Ask", "", null, ActionStatus.Dropped),
            ],
            (await ReadAsync(id)).Plan);
    }

    [Fact]
    public async Task Stored_answers_keep_the_spelling_that_older_rows_have()
    {
        var assessment = Samples.Started();
        var evidence = new Evidence("Plan", "A 1", new DateOnly(2025, 2, 1), EvidenceKind.PublicDocument);
        Record("LEAD-1", Samples.Graded(4, "ب") with { DifferingView = "No", Evidence = [evidence], Extra = "{}" });
        Record("LEAD-2", Answer.DoNotKnow());
        Record("LEAD-3", Answer.NotApplicable(NotApplicableReason.DoesNotExist));
        var id = (await SaveAsync(assessment)).Id.Value;
        await using var context = Open();

        var stored = await context.Database
            .SqlQuery<string>($"SELECT answer AS \"Value\" FROM answers WHERE assessment_id = {id} ORDER BY criterion").ToListAsync(Cancellation);

        Assert.Equal(
            [
                """{"grade":4,"comment":"ب","differingView":"No","evidence":[{"title":"Plan","reference":"A 1","date":"2025-02-01","kind":"public"}],"extra":"{}"}""",
                """{"state":"do-not-know","comment":"","differingView":"","evidence":[]}""",
                """{"state":"not-applicable","reason":"does-not-exist","comment":"","differingView":"","evidence":[]}""",
            ],
            stored);

        void Record(string criterion, Answer answer) => Assert.True(assessment.TryRecord(CriterionId.Parse(criterion), answer, seenVersion: 0, Samples.Now));
    }

    [Fact]
    public async Task An_earlier_assessment_comes_back_as_it_was()
    {
        var id = (await SaveNextAsync(Samples.Contents())).Id;
        await using var context = Open();

        var earlier = await context.EarlierAssessments.SingleAsync(found => found.Next == id, Cancellation);

        AssertSame(Samples.Contents(), earlier.Contents);
        Assert.All([earlier.Contents.CreatedAt, earlier.Contents.ChangedAt, earlier.Contents.SignedOffAt!.Value], time => Assert.Equal(DateTimeKind.Utc, time.Kind));
    }

    [Fact]
    public async Task An_earlier_assessment_with_empty_places_comes_back_with_them()
    {
        var empty = Samples.Started().Contents();
        var id = (await SaveNextAsync(empty)).Id;
        await using var context = Open();

        AssertSame(empty, (await context.EarlierAssessments.SingleAsync(found => found.Next == id, Cancellation)).Contents);
    }

    [Fact]
    public async Task An_assessment_remembers_that_it_came_from_a_file()
    {
        Assert.True((await ReadAsync((await SaveAsync(Samples.Filled())).Id)).IsImported);
        Assert.False((await ReadAsync((await SaveAsync(Samples.Started())).Id)).IsImported);
    }

    [Fact]
    public async Task A_stored_earlier_assessment_keeps_the_spelling_that_older_rows_have()
    {
        var filled = Samples.Contents();
        var earlier = filled with { Plan = [.. filled.Plan!.Select(action => action with { Note = "", History = [] })] };
        var answers = new Dictionary<CriterionId, Answer> { [CriterionId.Parse("LEAD-1")] = Samples.Graded(4, "ب"), [CriterionId.Parse("LEAD-2")] = Answer.DoNotKnow() };
        var id = (await SaveNextAsync(earlier with { Sheet = earlier.Sheet with { Answers = answers }, Extra = "{}" })).Id.Value;
        await using var context = Open();

        var stored = await context.Database.SqlQuery<string>($"SELECT contents AS \"Value\" FROM earlier_assessments WHERE next = {id}").SingleAsync(Cancellation);

        Assert.Equal(
            """
            {"questionnaire":"2026.1","sheet":{"scope":"full","dimensions":["ECO","FOO"],"concerns":{"ECO":3,"FOO":1},"answers":{
            "LEAD-1":{"grade":4,"comment":"ب","differingView":"","evidence":[]},
            "LEAD-2":{"state":"do-not-know","comment":"","differingView":"","evidence":[]}}},
            "language":"ar","createdAt":"2026-11-20T10:30:15Z","changedAt":"2026-11-23T10:30:15Z","signedOffAt":"2026-11-23T09:30:15Z",
            "body":{"name":"مجلس النواب","kind":"chamber","country":"Côte d’Exemple","term":"2024–2028","chambers":2,"isFederal":true,"hasArmedForces":false},
            "participation":{"majority":6,"opposition":5,"staff":3,"outside":0,"women":7,"under45":4},
            "closing":{"LEAD":{"improvement":"A plan","gap":"No \"numbers\"","help":"الوقت"}},
            "plan":[{"criterion":"LAW-1","action":"Draft a bill","owner":"Clerk’s office","due":"2027-03-31","status":"started","note":"","history":[],"extra":"{\"cost\":12}"},
            {"criterion":"LEAD-2","action":"Ask","owner":"","status":"dropped","note":"","history":[]}],
            "committee":{"participants":12,"spreads":{"LEAD-1":{"low":1,"median":2.5,"high":4}}},"extra":"{}"}
            """.ReplaceLineEndings(""),
            stored);
    }

    [Fact]
    public async Task Keys_of_data_protection_are_kept()
    {
        await using (var context = Open())
        {
            context.DataProtectionKeys.Add(new DataProtectionKeyRow { FriendlyName = "key-1", Xml = "<key/>" });

            // The key ring saves without a task.
            context.SaveChanges();
        }

        await using var reader = Open();
        var row = await reader.DataProtectionKeys.SingleAsync(Cancellation);
        Assert.Equal(("key-1", "<key/>"), (row.FriendlyName, row.Xml));
    }

    private static void AssertSame(AssessmentContents expected, AssessmentContents actual)
    {
        Assert.Equal(expected.Sheet.Dimensions.ToHashSet(), actual.Sheet.Dimensions.ToHashSet());
        Assert.Equal(expected.Sheet.Concerns.ToDictionary(), actual.Sheet.Concerns.ToDictionary());
        Assert.Equal(expected.Sheet.Answers.ToDictionary(), actual.Sheet.Answers.ToDictionary());
        Assert.Equal(expected.Closing.ToDictionary(), actual.Closing.ToDictionary());
        Assert.Equal(expected.Plan, actual.Plan);
        Assert.Equal(expected.Committee?.Spreads.ToDictionary(), actual.Committee?.Spreads.ToDictionary());

        // What is left compares by itself.
        Assert.Equal(
            expected with { Sheet = expected.Sheet with { Dimensions = actual.Sheet.Dimensions, Concerns = actual.Sheet.Concerns, Answers = actual.Sheet.Answers }, Closing = actual.Closing, Plan = actual.Plan, Committee = actual.Committee },
            actual);
    }
}

public sealed class SqliteRoundTripTests(SqliteDatabase database) : RoundTripTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgresRoundTripTests(PostgresDatabase database) : RoundTripTests(database), IClassFixture<PostgresDatabase>;
