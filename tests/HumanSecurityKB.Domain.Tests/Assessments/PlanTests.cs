using System.Security.Cryptography;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Assessments;

public sealed class PlanTests
{
    private static readonly DateTime Start = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime NextYear = new(2027, 2, 10, 23, 59, 0, DateTimeKind.Utc);
    private static readonly DateOnly FirstDay = DateOnly.FromDateTime(Start);
    private static readonly DateOnly NextDay = DateOnly.FromDateTime(NextYear);
    private static readonly DateOnly March = new(2027, 3, 31);

    private static readonly PlannedAction Ask = new(CriterionId.Parse("LEAD-1"), "Ask the Speaker.", "Clerk", March, ActionStatus.Planned);
    private static readonly PlannedAction Draft = new(CriterionId.Parse("LAW-1"), "Draft a bill.", "", null, ActionStatus.Planned);

    private readonly Assessment _assessment = NewAssessment();

    [Fact]
    public void A_plan_is_replaced_only_by_whoever_saw_the_last_one()
    {
        Assert.True(_assessment.TryChoosePlan([Ask], 0, Start));
        Assert.False(_assessment.TryChoosePlan([], 0, NextYear));
        Assert.Equal(Ask.Action, Assert.Single(_assessment.Plan!).Action);
        Assert.True(_assessment.TryChoosePlan([], 1, NextYear));
        Assert.Equal((2, 0), (_assessment.PlanVersion, _assessment.Plan!.Count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Saving_the_same_plan_again_succeeds_and_changes_nothing(int seenVersion)
    {
        _assessment.TryChoosePlan([Ask, Draft], 0, Start);

        Assert.True(_assessment.TryChoosePlan([Ask, Draft], seenVersion, NextYear));
        Assert.Equal((1, Start), (_assessment.PlanVersion, _assessment.ChangedAt));
    }

    [Fact]
    public void An_empty_plan_is_another_plan_than_none()
    {
        Assert.True(_assessment.TryChoosePlan([], 0, Start));
        Assert.Equal(1, _assessment.PlanVersion);
    }

    [Fact]
    public void An_action_remembers_what_it_was_when_it_came_into_the_plan()
    {
        var action = Planned(Start, Ask);

        Assert.Equal([new ActionChange(FirstDay, ActionStatus.Planned, "Clerk", March, "") { Action = Ask.Action }], action.History);
        Assert.Null(action.ChangedOn);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("note")]
    [InlineData("owner")]
    [InlineData("date")]
    [InlineData("no date")]
    [InlineData("words")]
    public void Every_change_of_an_action_is_told_with_its_day(string part)
    {
        Planned(Start, Ask);
        var changed = part switch
        {
            "status" => Ask with { Status = ActionStatus.Started },
            "note" => Ask with { Note = "The Speaker asked for a paper." },
            "owner" => Ask with { Owner = "Bureau" },
            "date" => Ask with { Due = March.AddMonths(3) },
            "no date" => Ask with { Due = null },
            _ => Ask with { Action = "Write to the Speaker." },
        };

        var action = Planned(NextYear, changed);

        Assert.Equal(2, action.History.Count);
        Assert.Equal(
            new ActionChange(NextDay, changed.Status, changed.Owner, changed.Due, changed.Note) { Action = part == "words" ? changed.Action : null },
            action.History[1]);
        Assert.Equal(NextDay, action.ChangedOn);
    }

    [Fact]
    public void What_is_saved_several_times_on_one_day_is_one_entry_with_all_that_changed()
    {
        Planned(Start, Ask);
        Planned(NextYear, Ask with { Action = "Write to the Speaker.", Status = ActionStatus.Started });

        var action = Planned(NextYear.AddMinutes(-1), Ask with { Action = "Write to the Speaker.", Note = "Sent." });

        Assert.Equal(
            new ActionChange(NextDay, ActionStatus.Planned, "Clerk", March, "Sent.") { Action = "Write to the Speaker." },
            Assert.Single(action.History, change => change.Day == NextDay));
    }

    [Fact]
    public void A_change_of_one_action_leaves_the_history_of_the_others()
    {
        _assessment.TryChoosePlan([Ask, Draft], 0, Start);

        _assessment.TryChoosePlan([Draft, Ask with { Status = ActionStatus.Done }], 1, NextYear);

        Assert.Equal([1, 2], _assessment.Plan!.Select(action => action.History.Count));
    }

    [Fact]
    public void A_writer_cannot_write_history()
    {
        Planned(Start, Ask);
        ActionChange[] invented = [new(new DateOnly(2020, 1, 1), ActionStatus.Done, "", null, "Done long ago.")];

        var action = Planned(NextYear, Ask with { Status = ActionStatus.Started, History = invented });

        Assert.Equal([FirstDay, NextDay], action.History.Select(change => change.Day));
    }

    [Fact]
    public void An_action_taken_out_of_the_plan_is_gone_with_its_history_and_one_that_was_dropped_stays()
    {
        _assessment.TryChoosePlan([Ask, Draft], 0, Start);
        _assessment.TryChoosePlan([Draft with { Status = ActionStatus.Dropped }], 1, NextYear);

        Assert.Equal([FirstDay, NextDay], Assert.Single(_assessment.Plan!).History.Select(change => change.Day));
        _assessment.TryChoosePlan([Ask], 2, NextYear);
        Assert.Equal([NextDay], Assert.Single(_assessment.Plan!).History.Select(change => change.Day));
    }

    [Fact]
    public void Of_two_actions_for_one_criterion_each_keeps_its_own_history()
    {
        var (first, second) = (Ask with { Action = "First." }, Ask with { Action = "Second." });
        _assessment.TryChoosePlan([first], 0, Start);
        _assessment.TryChoosePlan([first, second], 1, NextYear);

        _assessment.TryChoosePlan([second, first with { Owner = "Bureau" }], 2, NextYear.AddDays(1));

        Assert.Equal([1, 2], _assessment.Plan!.Select(action => action.History.Count));
    }

    [Fact]
    public void The_newest_fifty_entries_are_kept()
    {
        for (var day = 0; day < 60; day++)
        {
            Planned(Start.AddDays(day), Ask with { Note = $"Day {day}" });
        }

        var history = _assessment.Plan![0].History;
        Assert.Equal((50, "Day 10", "Day 59"), (history.Count, history[0].Note, history[^1].Note));
    }

    [Fact]
    public void Of_long_notes_as_many_are_kept_as_find_room_together()
    {
        for (var day = 0; day < 10; day++)
        {
            Planned(Start.AddDays(day), Ask with { Owner = "", Note = $"{day}{new string('x', PlannedAction.NoteLimit - 1)}" });
        }

        var notes = _assessment.Plan![0].History.Select(change => change.Note).ToList();
        Assert.Equal(ActionChange.TextLimit, notes.Sum(note => note.Length));
        Assert.StartsWith("9", notes[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void After_sign_off_the_plan_goes_on_and_moves_the_day_of_deletion_but_not_that_of_the_sign_off()
    {
        Planned(Start, Ask);
        _assessment.SignOff(Start);
        var fingerprint = Fingerprint.Of(RealQuestionnaire.Instance, _assessment.Sheet());

        var action = Planned(NextYear, Ask with { Status = ActionStatus.Done });

        Assert.Equal(ActionStatus.Done, action.Status);
        Assert.Equal((Start, NextYear, Phase.SignedOff), (_assessment.SignedOffAt, _assessment.ChangedAt, _assessment.Phase));
        Assert.Equal(NextYear.AddDays(365), new Retention(365, 365).DeletionOf(_assessment));
        Assert.Equal(fingerprint, Fingerprint.Of(RealQuestionnaire.Instance, _assessment.Sheet()));
    }

    [Fact]
    public void What_a_file_brought_of_an_action_stays_with_it()
    {
        var imported = Ask with { Extra = """{"cost":12}""", History = [new ActionChange(FirstDay, ActionStatus.Planned, "", null, "") { Extra = """{"by":1}""" }] };
        var assessment = Imported(_assessment.Contents() with { Plan = [imported] });

        Assert.Equal([imported], assessment.Plan);
        assessment.TryChoosePlan([Ask with { Status = ActionStatus.Done }], 1, Start);

        var action = Assert.Single(assessment.Plan!);
        Assert.Equal((imported.Extra, imported.History[0].Extra), (action.Extra, Assert.Single(action.History).Extra));
    }

    [Theory]
    [InlineData("planned", -1, true)]
    [InlineData("started", -1, true)]
    [InlineData("done", -1, false)]
    [InlineData("dropped", -1, false)]
    [InlineData("planned", 0, false)]
    [InlineData("planned", 1, false)]
    [InlineData("planned", null, false)]
    public void What_is_still_to_do_is_overdue_from_the_day_after_its_date(string status, int? days, bool isOverdue)
    {
        Assert.True(Codes.ActionStatuses.TryParse(status, out var parsed));
        var action = Ask with { Status = parsed, Due = days is { } distance ? NextDay.AddDays(distance) : null };

        Assert.Equal(isOverdue, action.IsOverdue(NextDay));
    }

    private PlannedAction Planned(DateTime now, PlannedAction action)
    {
        Assert.True(_assessment.TryChoosePlan([action], _assessment.PlanVersion, now));
        return Assert.Single(_assessment.Plan!);
    }

    private static Assessment NewAssessment()
    {
        using var random = RandomNumberGenerator.Create();
        return Assessment.Start(AssessmentId.Create(random), AssessmentKey.Create(random), RealQuestionnaire.Instance, Scope.QuickCheck, [], Language.English, Start);
    }

    private static Assessment Imported(AssessmentContents contents)
    {
        using var random = RandomNumberGenerator.Create();
        return Assessment.Import(AssessmentId.Create(random), AssessmentKey.Create(random), contents, Start);
    }
}
