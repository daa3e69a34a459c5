using System.Text.Json;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Tests.Scoring;

/// <summary>The figures of <c>Cases/test-vectors.json</c> were computed apart from this code, with the rules of the method page.</summary>
public sealed class TestVectorTests
{
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;

    public static TheoryData<string> Names() => [.. Vectors().Select(vector => vector.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scores_agree_with_the_reference(string name)
    {
        var vector = Vectors().Single(candidate => candidate.GetProperty("name").GetString() == name);
        var expected = vector.GetProperty("expected");
        var scorecard = Scorer.Score(Questionnaire, SheetOf(vector));

        AssertOverall(expected.GetProperty("overall"), scorecard.Overall);
        AssertSets(expected, "functions", scorecard.Functions.ToDictionary(pair => pair.Key.Value, pair => pair.Value));
        AssertSets(expected, "principles", scorecard.Principles.ToDictionary(pair => pair.Key.Value, pair => pair.Value));
        AssertSets(expected, "dimensions", scorecard.Dimensions.ToDictionary(pair => pair.Key.Value, pair => pair.Value));
        AssertGoals(expected, scorecard.Goals);
    }

    private static List<JsonElement> Vectors() => [.. JsonDocument.Parse(File.ReadAllText(Files.Case("test-vectors.json"))).RootElement.EnumerateArray()];

    private static AnswerSheet SheetOf(JsonElement vector)
    {
        var answers = vector.GetProperty("answers").EnumerateObject().ToDictionary(property => CriterionId.Parse(property.Name), property => AnswerOf(property.Value));
        Assert.True(Codes.Scopes.TryParse(vector.GetProperty("scope").GetString(), out var scope));
        return Sheets.Of(Questionnaire, answers, scope);
    }

    private static Answer AnswerOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Answer.Graded(Grade.Of(value.GetInt32())),
        _ when value.GetString() == "do-not-know" => Answer.DoNotKnow(),
        _ => Answer.NotApplicable(NotApplicableReason.DoesNotExist),
    };

    private static void AssertOverall(JsonElement expected, OverallScore actual)
    {
        Assert.Equal(expected.GetProperty("score").ToString(), FigureOf(actual.Score, actual.State));
        Assert.Equal(expected.GetProperty("used").GetInt32(), actual.Used);
        Assert.Equal(expected.GetProperty("low").GetInt32(), actual.Low);
        Assert.Equal(expected.GetProperty("high").GetInt32(), actual.High);
    }

    private static void AssertSets(JsonElement expected, string axis, Dictionary<string, SetScore> actual)
    {
        if (!expected.TryGetProperty(axis, out var sets))
        {
            Assert.Empty(actual);
            return;
        }

        Assert.Equal(sets.EnumerateObject().Select(set => set.Name).Order(), actual.Keys.Order());
        foreach (var set in sets.EnumerateObject())
        {
            var score = actual[set.Name];
            string[] figures = [FigureOf(score.Score, score.State), score.Low.Text(), score.High.Text()];
            Assert.Equal(set.Value.EnumerateArray().Select(figure => figure.ToString()), figures);
        }
    }

    private static void AssertGoals(JsonElement expected, IReadOnlyDictionary<int, SetScore> actual)
    {
        if (!expected.TryGetProperty("sdg", out var goals))
        {
            Assert.Empty(actual);
            return;
        }

        Assert.Equal(
            goals.EnumerateObject().Select(goal => $"{goal.Name} {goal.Value}").Order(),
            actual.Select(goal => $"{goal.Key} {FigureOf(goal.Value.Score, goal.Value.State)}").Order());
    }

    private static string FigureOf(int? score, ScoreState state) => score is null ? Codes.ScoreStates[state].Replace('-', ' ') : score.Text();
}
