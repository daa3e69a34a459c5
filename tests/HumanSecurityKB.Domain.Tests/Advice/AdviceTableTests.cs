using System.Globalization;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Tests.Advice;

public sealed class AdviceTableTests
{
    public static TheoryData<string, string, string> RankingCases() => [.. MarkdownTable.Rows(Files.Case("ranking.md")).Select(row => (row[1], row[2], row[3]))];

    public static TheoryData<string, string, string> PlanCases() => [.. MarkdownTable.Rows(Files.Case("plan.md")).Select(row => (row[1], row[2], row[3]))];

    [Theory]
    [MemberData(nameof(RankingCases))]
    public void The_list_begins_with(string answers, string concerns, string expected)
    {
        var beginning = expected.Split(", ");
        var ranked = Advise(answers, concerns).Take(beginning.Length).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Criterion.Id} {Codes.RecommendationKinds[r.Kind]} {r.Priority:0.#}"));

        Assert.Equal(beginning, ranked);
    }

    [Theory]
    [MemberData(nameof(PlanCases))]
    public void The_default_plan_is(string answers, string concerns, string expected)
    {
        var planned = Advise(answers, concerns).Where(recommendation => recommendation.InPlan).Select(recommendation => recommendation.Criterion.Id.Value);

        Assert.Equal(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries), planned);
    }

    private static IReadOnlyList<Recommendation> Advise(string answers, string concerns)
    {
        var questionnaire = RealQuestionnaire.Instance;
        var sheet = Sheets.Parse(questionnaire, answers, concerns);
        return Advisor.Advise(questionnaire, sheet, Scorer.Score(questionnaire, sheet));
    }
}
