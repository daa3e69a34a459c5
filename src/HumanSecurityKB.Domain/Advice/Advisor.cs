using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Advice;

/// <summary>Ranks what could be done: the gap to grade 5 times the weight. Concern orders actions and changes no score.</summary>
public static class Advisor
{
    private const int PlanSize = 10;
    private const int PlanSizePerFunction = 3;
    private const int WeightAcross = 2;
    private const int WeightInLowestFunction = 3;

    /// <summary>Half a gap of five: what is not known may be good or bad.</summary>
    private const decimal GapOfUnknown = 2.5m;

    /// <summary>Highest grade that still calls for improvement.</summary>
    private const int ImproveTo = 3;

    /// <returns>All recommendations, best first; those of the default plan are marked.</returns>
    public static IReadOnlyList<Recommendation> Advise(Questionnaire questionnaire, AnswerSheet sheet, Scorecard scorecard)
    {
        var lowest = LowestFunctions(scorecard);
        var ranked = questionnaire.InScope(sheet)
            .Select(criterion => RecommendationFor(criterion, sheet, lowest))
            .OfType<Recommendation>()
            .OrderByDescending(recommendation => recommendation.Priority)
            .ThenBy(recommendation => recommendation.Criterion.Effort) // the order of the questionnaire is kept among equals: OrderBy is stable
            .ToList();
        var plan = DefaultPlan(questionnaire, sheet, ranked);
        return [.. ranked.Select(recommendation => recommendation with { InPlan = plan.Contains(recommendation.Criterion.Id) })];
    }

    private static Recommendation? RecommendationFor(Criterion criterion, AnswerSheet sheet, IReadOnlySet<AxisKey> lowest)
    {
        var answer = sheet.AnswerTo(criterion);
        var weight = WeightOf(criterion, sheet, lowest);
        return answer switch
        {
            { State: AnswerState.DoNotKnow } => new(criterion, RecommendationKind.FindOut, null, weight, GapOfUnknown * weight, false),
            { Grade: { } grade } => new(criterion, KindFor(grade), grade, weight, (Grade.Highest - grade.Value) * weight, false),
            _ => null,
        };
    }

    private static RecommendationKind KindFor(Grade grade) => grade.Value switch
    {
        <= ImproveTo => RecommendationKind.Improve,
        Grade.Highest => RecommendationKind.Share,
        _ => RecommendationKind.Keep,
    };

    private static int WeightOf(Criterion criterion, AnswerSheet sheet, IReadOnlySet<AxisKey> lowest)
    {
        if (criterion.Dimension is { } dimension)
        {
            return (int)sheet.ConcernFor(dimension);
        }

        return lowest.Contains(criterion.Function) ? WeightInLowestFunction : WeightAcross;
    }

    /// <summary>Every function tied for the lowest score, but none when all scored functions are equal.</summary>
    private static HashSet<AxisKey> LowestFunctions(Scorecard scorecard)
    {
        var scored = scorecard.Functions.Where(function => function.Value.Exact is not null).ToList();
        var distinct = scored.Select(function => function.Value.Exact!.Value).Distinct().ToList();
        return distinct.Count < 2
            ? []
            : [.. scored.Where(function => function.Value.Exact == distinct.Min()).Select(function => function.Key)];
    }

    /// <summary>
    /// The best action of each dimension of high concern, then down the list, at most three to a function, until there are ten.
    /// </summary>
    private static HashSet<CriterionId> DefaultPlan(Questionnaire questionnaire, AnswerSheet sheet, IReadOnlyList<Recommendation> ranked)
    {
        var candidates = ranked.Where(r => r.Kind is RecommendationKind.Improve or RecommendationKind.FindOut).ToList();
        var plan = questionnaire.Dimensions
            .Where(dimension => sheet.ConcernFor(dimension.Key) == Concern.High)
            .Select(dimension => candidates.Find(candidate => candidate.Criterion.Dimension == dimension.Key))
            .OfType<Recommendation>()
            .ToList();

        foreach (var candidate in candidates.Except(plan).ToList())
        {
            if (plan.Count >= PlanSize)
            {
                break;
            }

            if (plan.Count(planned => planned.Criterion.Function == candidate.Criterion.Function) < PlanSizePerFunction)
            {
                plan.Add(candidate);
            }
        }

        return [.. plan.Select(planned => planned.Criterion.Id)];
    }
}
