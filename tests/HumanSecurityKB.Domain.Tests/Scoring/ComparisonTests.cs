using FsCheck.Xunit;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Tests.Scoring;

[Properties(Arbitrary = [typeof(RandomSheets)])]
public sealed class ComparisonTests
{
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;
    private static readonly AxisKey Law = AxisKey.Parse("LAW");

    [Fact]
    public void Only_criteria_graded_both_times_are_compared()
    {
        var comparison = Compare("LAW-1=1, LAW-2=?, LAW-3=n, LAW-4=2", "LAW-1=3, LAW-2=4, LAW-3=2, BUD-1=5");

        var change = Assert.Single(comparison.Changes);
        Assert.Equal(("LAW-1", 2), (change.Criterion.Id.Value, change.Steps));
        Assert.Equal(new SetChange(1, 2), comparison.Functions[Law]);
        Assert.Equal([Law], comparison.Functions.Keys);
    }

    [Theory]
    [InlineData("LAW-1=1, LAW-2=2, LAW-3=3, LAW-4=4", "LAW-1=3, LAW-2=2, LAW-3=3, LAW-4=4", 10, false)]
    [InlineData("LAW-1=1, LAW-2=2, LAW-3=3", "LAW-1=2, LAW-2=2, LAW-3=3", 7, true)]
    [InlineData("LAW-1=3, LAW-2=3", "LAW-1=1, LAW-2=2", -30, false)]
    [InlineData("LAW-1=3", "LAW-1=3", 0, true)]
    public void A_function_moves_by_the_mean_of_its_matched_criteria(string then, string now, int points, bool isLittle)
    {
        var change = Compare(then, now).Functions[Law];

        Assert.Equal((points, isLittle), (change.Points, change.IsLittle));
    }

    [Fact]
    public void A_criterion_that_came_to_mean_something_else_is_not_compared()
    {
        var changed = new Questionnaire(Questionnaire.Version, Questionnaire.Functions, Questionnaire.Principles, Questionnaire.Dimensions,
            [.. Questionnaire.Criteria.Select(criterion => criterion.Id.Value == "LAW-1" ? criterion with { Meaning = criterion.Meaning + 1 } : criterion)]);
        var sheet = Sheets.Parse(Questionnaire, "LAW-1=1, LAW-2=1", "");

        Assert.Equal(["LAW-2"], Comparison.Of(Questionnaire, sheet, changed, sheet).Changes.Select(change => change.Criterion.Id.Value));
    }

    [Fact]
    public void With_a_quick_check_criteria_are_compared_and_no_functions()
    {
        var full = Sheets.Parse(Questionnaire, "*=2", "");
        var comparison = Comparison.Of(Questionnaire, full with { Scope = Scope.QuickCheck }, Questionnaire, full);

        Assert.Equal(Questionnaire.Criteria.Count(criterion => criterion.InQuickCheck), comparison.Changes.Count);
        Assert.Empty(comparison.Functions);
        Assert.Empty(comparison.Principles);
        Assert.Empty(comparison.Dimensions);
    }

    [Property]
    public void Compared_with_itself_nothing_moves(AnswerSheet sheet)
    {
        var comparison = Comparison.Of(Questionnaire, sheet, Questionnaire, sheet);

        Assert.Equal(Scorer.Score(Questionnaire, sheet).Graded, comparison.Changes.Count);
        Assert.All(comparison.Changes, change => Assert.Equal(0, change.Steps));
        Assert.All(comparison.Functions.Values, change => Assert.True(change.IsLittle));
    }

    [Property]
    public void Turned_round_every_change_is_turned_round(AnswerSheet one, AnswerSheet other)
    {
        var forward = Comparison.Of(Questionnaire, one, Questionnaire, other);
        var back = Comparison.Of(Questionnaire, other, Questionnaire, one);

        Assert.Equal(forward.Changes.Select(change => -change.Steps), back.Changes.Select(change => change.Steps));
        Assert.Equal(forward.Principles.Values.Select(change => -change.Points), back.Principles.Values.Select(change => change.Points));
    }

    private static Comparison Compare(string then, string now) =>
        Comparison.Of(Questionnaire, Sheets.Parse(Questionnaire, then, ""), Questionnaire, Sheets.Parse(Questionnaire, now, ""));
}
