using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Reports.Tests;

public class AssessmentReportTests
{
    private static readonly IReadOnlyDictionary<CriterionId, Answer> _none = new Dictionary<CriterionId, Answer>();

    [Fact]
    public void Rows_stand_in_the_order_of_the_questionnaire()
    {
        var report = Samples.Report(Samples.Contents(Samples.GradesInTurn()));

        Assert.Equal(["LEAD", "LAW", "BUD", "OVR", "REP", "CAP", "INT"], report.Functions.Select(row => row.Key));
        Assert.Equal([30, 50, 74, 44, 40, 70, 30], report.Functions.Select(row => row.Score!.Score!.Value));
        Assert.Equal(["PC", "CO", "CS", "PO", "PE"], report.Principles.Select(row => row.Key));
        Assert.Equal(["ECO", "FOO", "HEA", "ENV", "PER", "COM", "POL", "TEC"], report.Dimensions.Select(row => row.Key));
        Assert.Equal(Enumerable.Range(1, 17).Select(goal => $"{goal}"), report.Goals.Select(row => row.Key));
        Assert.Equal("Leadership and mandate", report.Functions[0].Name);
        Assert.Equal("No poverty", report.Goals[0].Name);
        Assert.Equal(12, report.Functions[1].Criteria.Count);
    }

    [Fact]
    public void Strengths_are_the_highest_grades_and_those_with_a_document_come_first()
    {
        var document = new Evidence("Report", "", null, EvidenceKind.InternalDocument);
        var answers = new Dictionary<CriterionId, Answer>
        {
            [Samples.Id("LEAD-1")] = Samples.Graded(4),
            [Samples.Id("LEAD-2")] = Samples.Graded(2),
            [Samples.Id("LAW-1")] = Samples.Graded(5),
            [Samples.Id("LAW-2")] = Samples.Graded(4) with { Evidence = [document] },
            [Samples.Id("LAW-3")] = Samples.Graded(3),
        };

        var report = Samples.Report(Samples.Contents(answers));

        Assert.Equal(["LAW-1", "LAW-2", "LEAD-1"], report.Strengths.Select(entry => entry.Criterion.Id.Value));
    }

    [Fact]
    public void A_grade_below_three_is_no_strength()
    {
        var report = Samples.Report(Samples.Contents(new Dictionary<CriterionId, Answer> { [Samples.Id("LEAD-1")] = Samples.Graded(2) }));

        Assert.Empty(report.Strengths);
        Assert.Equal("LEAD-1", Assert.Single(report.Gaps).Criterion.Id.Value);
    }

    [Fact]
    public void Gaps_are_the_best_ranked_improvements_and_never_something_unknown()
    {
        var report = Samples.Report(Samples.Contents(Samples.GradesWithGaps()));

        Assert.Equal(3, report.Gaps.Count);
        Assert.All(report.Gaps, entry => Assert.InRange(entry.Grade!.Value.Value, 0, 3));
    }

    [Fact]
    public void Without_a_choice_the_advised_plan_stands()
    {
        var report = Samples.Report(Samples.Senate());

        Assert.True(report.PlanIsAdvised);
        Assert.Equal(Enumerable.Range(1, 10), report.Plan.Select(row => row.Number));
        Assert.Equal(report.Recommendations.Where(r => r.InPlan).Select(r => r.Criterion.Id), report.Plan.Select(row => row.Entry.Criterion.Id));
        Assert.Equal(report.Plan.Take(5), report.FirstActions);
        Assert.Contains(report.Plan, row => row.Article is not null);
    }

    [Fact]
    public void A_chosen_plan_replaces_the_advised_one_and_what_is_done_is_no_first_action()
    {
        var report = Samples.Report(Samples.SenateWithPlan());

        Assert.False(report.PlanIsAdvised);
        Assert.Equal(["FOO-C", "CAP-3", "LAW-1"], report.Plan.Select(row => row.Entry.Criterion.Id.Value));
        Assert.Equal("Agriculture committee", report.Plan[0].Owner);
        Assert.Equal(["FOO-C", "CAP-3"], report.FirstActions.Select(row => row.Entry.Criterion.Id.Value));
    }

    [Fact]
    public void A_plan_that_went_on_after_the_day_of_the_report_says_until_when()
    {
        var contents = Samples.SenateWithPlan();

        Assert.Equal(new DateOnly(2026, 12, 10), Samples.Report(contents).LaterPlanDate);
        Assert.Null(Samples.Report(contents with { SignedOffAt = Samples.SignedOff.AddDays(17) }).LaterPlanDate);
        Assert.Null(Samples.Report(Samples.Senate()).LaterPlanDate);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_grade_of_0_or_1_is_advised_the_first_actions(int grade) =>
        Assert.Equal(string.Join(' ', TestContent.Words[Samples.Id("LEAD-1")].FirstActions), AdviceFor(Samples.Graded(grade)).Text);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_grade_of_2_or_3_is_advised_the_next_actions(int grade) =>
        Assert.Equal(string.Join(' ', TestContent.Words[Samples.Id("LEAD-1")].NextActions), AdviceFor(Samples.Graded(grade)).Text);

    [Fact]
    public void A_grade_of_4_is_advised_to_keep_and_add_what_5_asks_for() =>
        Assert.Contains(TestContent.Words[Samples.Id("LEAD-1")].Descriptors[5], AdviceFor(Samples.Graded(4)).Text);

    [Fact]
    public void A_grade_of_5_is_advised_to_share() => Assert.StartsWith("Share", AdviceFor(Samples.Graded(5)).Text);

    [Fact]
    public void What_is_not_known_is_advised_a_person_thirty_days_and_a_source_to_ask()
    {
        var words = TestContent.Words[Samples.Id("LEAD-1")];
        var text = AdviceFor(Answer.DoNotKnow()).Text;

        Assert.Contains("30 days", text);
        Assert.Contains(words.Title, text);
        Assert.Contains(words.AskedOf, text);
    }

    [Fact]
    public void Every_do_not_know_is_to_be_found_out_and_a_blank_is_not()
    {
        var answers = new Dictionary<CriterionId, Answer> { [Samples.Id("TEC-A")] = Answer.DoNotKnow() };

        var report = Samples.Report(Samples.Contents(answers));

        var row = Assert.Single(report.FindOut);
        Assert.Equal("TEC-A", row.Entry.Criterion.Id.Value);
        Assert.Equal(row.Entry.Words.AskedOf, row.WhomToAsk[0]);
        Assert.Equal(51, report.Scorecard.Unanswered);
    }

    [Fact]
    public void More_than_a_fifth_not_applicable_is_noticed_and_a_fifth_is_not()
    {
        var answers = new Dictionary<CriterionId, Answer> { [Samples.Id("TEC-B")] = Answer.NotApplicable(NotApplicableReason.DoesNotExist) };

        var report = Samples.Report(Samples.Contents(answers));

        Assert.Equal("TEC", Assert.Single(report.SectionsWithManyNotApplicable).Section.Key.Value);
        Assert.Equal("TEC-B", Assert.Single(report.NotApplicable).Criterion.Id.Value);
    }

    [Fact]
    public void High_grades_without_a_document_are_listed()
    {
        var answers = new Dictionary<CriterionId, Answer>
        {
            [Samples.Id("LEAD-1")] = Samples.Graded(4),
            [Samples.Id("LEAD-2")] = Samples.Graded(5) with { Evidence = [new Evidence("Said so", "", null, EvidenceKind.Statement)] },
            [Samples.Id("LEAD-3")] = Samples.Graded(5) with { Evidence = [new Evidence("Report", "", null, EvidenceKind.PublicDocument)] },
            [Samples.Id("LEAD-4")] = Samples.Graded(3),
        };

        var report = Samples.Report(Samples.Contents(answers));

        Assert.Equal(["LEAD-1", "LEAD-2"], report.UnsupportedGrades.Select(entry => entry.Criterion.Id.Value));
    }

    [Fact]
    public void A_dimension_that_is_switched_off_keeps_its_row_and_loses_its_section()
    {
        var contents = Samples.Contents(Samples.GradesInTurn());
        var sheet = contents.Sheet with { Dimensions = contents.Sheet.Dimensions.Where(key => key.Value != "POL").ToHashSet() };

        var report = Samples.Report(contents with { Sheet = sheet });

        Assert.Equal("POL", Assert.Single(report.SwitchedOffDimensions).Key);
        Assert.DoesNotContain(report.Sections, section => section.Section.Key.Value == "POL");
        Assert.DoesNotContain(report.Heat, row => row.Dimension?.Value == "POL");
    }

    [Fact]
    public void A_quick_check_has_no_numbers_for_dimensions_and_goals()
    {
        var report = Samples.Report(Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck));

        Assert.True(report.IsQuickCheck);
        Assert.All(report.Dimensions, row => Assert.Null(row.Score));
        Assert.All(report.Goals, row => Assert.Null(row.Score));
        Assert.Equal(12, report.Entries.Count());
        Assert.Empty(report.Heat);
    }

    [Fact]
    public void No_view_is_no_concern()
    {
        var report = Samples.Report(Samples.Senate());

        Assert.Equal(Concern.High, report.Dimensions[1].Concern);
        Assert.Null(report.Dimensions[2].Concern);
    }

    [Fact]
    public void The_heat_table_gives_means_and_says_what_is_missing()
    {
        var answers = new Dictionary<CriterionId, Answer>
        {
            [Samples.Id("LEAD-1")] = Samples.Graded(3),
            [Samples.Id("LEAD-2")] = Samples.Graded(3),
            [Samples.Id("LEAD-3")] = Samples.Graded(2),
            [Samples.Id("FOO-A")] = Answer.DoNotKnow(),
            [Samples.Id("TEC-B")] = Answer.NotApplicable(NotApplicableReason.OtherLevel),
        };

        var heat = Samples.Report(Samples.Contents(answers)).Heat;

        Assert.Null(heat[0].Dimension);
        Assert.Equal((2.7m, 3), (heat[0].Cells[0].Mean!.Value, heat[0].Cells[0].Step!.Value));
        Assert.Equal(HeatState.Unanswered, heat[0].Cells[1].State);
        Assert.Equal(HeatState.DoNotKnow, StateAt("FOO", "FOO-A"));
        Assert.Equal(HeatState.NotApplicable, StateAt("TEC", "TEC-B"));
        Assert.Equal(HeatState.NoCriterion, heat[1].Cells[0].State);

        HeatState StateAt(string dimension, string criterion)
        {
            var function = TestContent.Questionnaire.Find(Samples.Id(criterion))!.Function;
            return heat.Single(row => row.Dimension?.Value == dimension).Cells.Single(cell => cell.Function == function).State;
        }
    }

    [Fact]
    public void Nothing_answered_leaves_everything_open_and_nothing_invented()
    {
        var report = Samples.Report(Samples.Contents(_none));

        Assert.Equal(ScoreState.NotEnoughInformation, report.Scorecard.Overall.State);
        Assert.Empty(report.Strengths);
        Assert.Empty(report.Gaps);
        Assert.Empty(report.Plan);
        Assert.Empty(report.FirstActions);
    }

    [Fact]
    public void A_report_is_dated_by_its_sign_off_and_before_that_by_the_last_change()
    {
        var contents = Samples.Contents(_none) with { ChangedAt = new DateTime(2026, 12, 1, 8, 0, 0, DateTimeKind.Utc) };

        Assert.Equal(new DateOnly(2026, 12, 1), Samples.Report(contents).Date);
        Assert.Equal(new DateOnly(2026, 11, 23), Samples.Report(contents with { SignedOffAt = Samples.SignedOff }).Date);
    }

    private static AdviceText AdviceFor(Answer answer)
    {
        var report = Samples.Report(Samples.Contents(new Dictionary<CriterionId, Answer> { [Samples.Id("LEAD-1")] = answer }));
        return AdviceText.For(Assert.Single(report.Recommendations), TestContent.Words[Samples.Id("LEAD-1")], TestContent.ReportWords);
    }
}
