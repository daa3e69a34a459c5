using System.Text.Json.Nodes;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Reports.Tests.Data;

public class ScorecardFileTests
{
    [Fact]
    public void Grades_in_turn_give_the_scorecard_of_the_test_vector()
    {
        var file = FileFor(Samples.Contents(Samples.GradesInTurn()));

        Assert.Equal("""{"state":"scored","score":48,"low":48,"high":48,"used":7,"applicable":7}""", file["overall"]!.ToJsonString());
        Assert.Equal("""{"state":"scored","score":30,"low":30,"high":30,"graded":4,"unknown":0,"applicable":4}""", file["functions"]!["LEAD"]!.ToJsonString());
        Assert.Equal(
            ["questionnaire", "overall", "coverage", "evidenceStrength", "supportedScore", "functions", "principles", "dimensions", "goals", "actions"],
            file.Select(member => member.Key));
        Assert.Equal([44, 40, 49, 53, 46], file["principles"]!.AsObject().Select(member => (int)member.Value!["score"]!));
        Assert.Equal([60, 40, 60, 40, 60, 40, 60, 40], file["dimensions"]!.AsObject().Select(member => (int)member.Value!["score"]!));
        Assert.Equal("1", file["coverage"]!.ToJsonString());
        Assert.Equal("0", file["evidenceStrength"]!.ToJsonString());
    }

    [Fact]
    public void Gaps_are_null_and_a_range_is_printed_where_there_is_not_enough_information()
    {
        var file = FileFor(Samples.Contents(Samples.GradesWithGaps()));

        Assert.Equal("""{"state":"not-enough-information","score":null,"low":48,"high":56,"used":6,"applicable":7}""", file["overall"]!.ToJsonString());
        Assert.Equal("""{"state":"not-enough-information","score":null,"low":25,"high":75,"graded":2,"unknown":2,"applicable":4}""", file["functions"]!["LEAD"]!.ToJsonString());
        Assert.Equal("""{"state":"not-applicable","score":null,"low":null,"high":null,"graded":0,"unknown":0,"applicable":0}""", file["dimensions"]!["TEC"]!.ToJsonString());
        Assert.Equal("null", file["supportedScore"]?.ToJsonString() ?? "null");
        Assert.Equal("0.9375", file["coverage"]!.ToJsonString());
    }

    [Fact]
    public void Actions_stand_in_their_order_with_the_plan_marked()
    {
        var contents = Samples.Contents(Samples.GradesWithGaps());
        var actions = FileFor(contents)["actions"]!.AsArray();

        Assert.Equal(Samples.Report(contents).Recommendations.Select(r => r.Criterion.Id.Value), actions.Select(action => (string)action!["criterion"]!));
        Assert.Equal(10, actions.Count(action => (bool)action!["inPlan"]!));
        Assert.Contains(actions, action => action!.ToJsonString() == """{"criterion":"FOO-A","kind":"find-out","priority":5,"inPlan":false}""");
        Assert.Equal(["criterion", "kind", "priority", "inPlan"], actions[0]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void A_quick_check_has_no_dimensions_and_no_goals()
    {
        var file = FileFor(Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck));

        Assert.Equal(40, (int)file["overall"]!["score"]!);
        Assert.Empty(file["dimensions"]!.AsObject());
        Assert.Empty(file["goals"]!.AsObject());
    }

    [Fact]
    public void Nothing_answered_gives_a_range_from_0_to_100()
    {
        var file = FileFor(Samples.Contents(new Dictionary<CriterionId, Answer>()));

        Assert.Equal("""{"state":"not-enough-information","score":null,"low":0,"high":100,"used":0,"applicable":7}""", file["overall"]!.ToJsonString());
        Assert.Empty(file["actions"]!.AsArray());
    }

    private static JsonObject FileFor(AssessmentContents contents)
    {
        var report = Samples.Report(contents);
        return JsonNode.Parse(ScorecardFile.Write(report.Scorecard, report.Recommendations))!.AsObject();
    }
}
