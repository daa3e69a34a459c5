using FsCheck.Xunit;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Tests.Advice;

[Properties(Arbitrary = [typeof(RandomSheets)], MaxTest = 300)]
public sealed class AdviceLaws
{
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;

    [Property]
    public void Every_graded_or_unknown_criterion_in_scope_has_one_recommendation(AnswerSheet sheet)
    {
        var expected = Questionnaire.InScope(sheet).Where(criterion => sheet.AnswerTo(criterion)?.State is AnswerState.Graded or AnswerState.DoNotKnow);

        Assert.Equal(expected.Select(criterion => criterion.Id.Value).Order(), Advise(sheet).Select(recommendation => recommendation.Criterion.Id.Value).Order());
    }

    [Property]
    public void The_list_is_ordered_by_priority_then_effort_then_print(AnswerSheet sheet)
    {
        var print = Questionnaire.Criteria.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var places = Advise(sheet).Select(recommendation => (-recommendation.Priority, recommendation.Criterion.Effort, print[recommendation.Criterion.Id])).ToList();

        Assert.Equal(places.Order(), places);
    }

    [Property]
    public void The_plan_has_at_most_ten_and_three_of_a_function_beyond_what_high_concern_brings(AnswerSheet sheet)
    {
        var plan = Advise(sheet).Where(recommendation => recommendation.InPlan).ToList();
        var broughtByConcern = BroughtByConcern(sheet, Advise(sheet));

        Assert.True(plan.Count <= 10);
        Assert.All(plan.GroupBy(planned => planned.Criterion.Function), function =>
            Assert.True(function.Count() <= Math.Max(3, function.Count(planned => broughtByConcern.Contains(planned.Criterion.Id)))));
    }

    [Property]
    public void The_plan_holds_the_best_action_of_every_dimension_of_high_concern(AnswerSheet sheet)
    {
        var recommendations = Advise(sheet);
        var planned = recommendations.Where(recommendation => recommendation.InPlan).Select(recommendation => recommendation.Criterion.Id).ToHashSet();

        Assert.Superset(BroughtByConcern(sheet, recommendations), planned);
    }

    [Property]
    public void The_plan_asks_for_nothing_that_is_good_already(AnswerSheet sheet) =>
        Assert.All(Advise(sheet).Where(recommendation => recommendation.InPlan), planned => Assert.True(IsAction(planned)));

    private static HashSet<CriterionId> BroughtByConcern(AnswerSheet sheet, IReadOnlyList<Recommendation> recommendations) =>
        [.. recommendations
            .Where(recommendation => IsAction(recommendation) && recommendation.Criterion.Dimension is { } dimension && sheet.ConcernFor(dimension) == Concern.High)
            .DistinctBy(recommendation => recommendation.Criterion.Dimension)
            .Select(recommendation => recommendation.Criterion.Id)];

    private static bool IsAction(Recommendation recommendation) => recommendation.Kind is RecommendationKind.Improve or RecommendationKind.FindOut;

    private static IReadOnlyList<Recommendation> Advise(AnswerSheet sheet) => Advisor.Advise(Questionnaire, sheet, Scorer.Score(Questionnaire, sheet));
}
