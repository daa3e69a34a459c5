using System.Globalization;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Tests.Scoring;

public sealed class ScoreTableTests
{
    private static readonly AxisKey Function = AxisKey.Parse("LEAD");
    private static readonly AxisKey Principle = AxisKey.Parse("PC");
    private static readonly AxisKey DimensionKey = AxisKey.Parse("FOO");

    public static TheoryData<string, string, string, string, string> SetCases() => [.. MarkdownTable.Rows(Files.Case("sets.md")).Select(row => (row[0], row[1], row[2], row[3], row[4]))];

    public static TheoryData<int, string> BandCases() => [.. MarkdownTable.Rows(Files.Case("bands.md")).Select(row => (int.Parse(row[0], CultureInfo.InvariantCulture), row[1]))];

    public static TheoryData<string, string[]> OverallCases() => [.. MarkdownTable.Rows(Files.Case("overall.md")).Select(row => (row[1], row[2..]))];

    [Theory]
    [MemberData(nameof(SetCases))]
    public void The_score_of_a_set_is(string axis, string answers, string scoreOrState, string low, string high)
    {
        var score = ScoreOf(axis, answers.Split(' '));

        Assert.Equal(scoreOrState, FigureOf(score.Score, score.State));
        Assert.Equal(low, score.Low.Text());
        Assert.Equal(high, score.High.Text());
    }

    [Theory]
    [MemberData(nameof(BandCases))]
    public void The_band_of_a_score_is(int score, string band) => Assert.Equal(band, Bands.Of(score).ToString());

    [Theory]
    [MemberData(nameof(OverallCases))]
    public void The_overall_figure_is(string answers, string[] expected)
    {
        var questionnaire = RealQuestionnaire.Instance;
        var scorecard = Scorer.Score(questionnaire, Sheets.Parse(questionnaire, answers, ""));
        var overall = scorecard.Overall;
        string[] actual = [FigureOf(overall.Score, overall.State), overall.Low.Text(), overall.High.Text(), Text(overall.Used), Text(overall.Applicable), scorecard.SupportedScore.Text()];

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Coverage_and_evidence_are_shares_of_what_applies_and_of_what_is_graded()
    {
        var questionnaire = RealQuestionnaire.Instance;
        var scorecard = Scorer.Score(questionnaire, Sheets.Parse(questionnaire, "*=-, LEAD-1=3d, LEAD-2=4s, LEAD-3=2, LEAD-4=?, TEC-A=n, TEC-B=n", ""));

        Assert.Equal((3, 1, 46, 2), (scorecard.Graded, scorecard.DoNotKnow, scorecard.Unanswered, scorecard.NotApplicable));
        Assert.Equal(3 / 50.0, scorecard.Coverage);
        Assert.Equal(1 / 3.0, scorecard.EvidenceStrength);
    }

    [Fact]
    public void An_empty_sheet_has_no_coverage_and_no_evidence()
    {
        var questionnaire = RealQuestionnaire.Instance;
        var scorecard = Scorer.Score(questionnaire, Sheets.Parse(questionnaire, "", ""));

        Assert.Equal((0.0, 0.0), (scorecard.Coverage, scorecard.EvidenceStrength));
        Assert.Null(scorecard.SupportedScore);
    }

    [Fact]
    public void A_dimension_that_is_switched_off_is_in_no_set()
    {
        var questionnaire = RealQuestionnaire.Instance;
        var sheet = Sheets.Parse(questionnaire, "*=3, TEC-A=0, TEC-B=0, TEC-C=0", "");
        var scorecard = Scorer.Score(questionnaire, sheet with { Dimensions = sheet.Dimensions.Where(key => key.Value != "TEC").ToHashSet() });

        Assert.Equal(ScoreState.NotApplicable, scorecard.Dimensions[AxisKey.Parse("TEC")].State);
        Assert.Equal(60, scorecard.Overall.Score);
        Assert.Equal(49, scorecard.Applicable);
    }

    [Fact]
    public void Why_a_score_names_the_answers_and_what_would_lift_it_most()
    {
        var questionnaire = RealQuestionnaire.Instance;
        var sheet = Sheets.Parse(questionnaire, "*=-, LEAD-1=3, LEAD-2=0, LEAD-3=5, LEAD-4=0", "");
        var explanation = ScoreExplanation.Of(questionnaire, sheet, Axis.Function, criterion => criterion.Function == Function);

        Assert.Equal(40, explanation.Score.Score);
        Assert.Equal(4, explanation.Used.Count);
        Assert.Equal(["LEAD-2", "LEAD-4"], explanation.Lifts.Select(lift => lift.Criterion.Id.Value));
        Assert.Equal((45, 65), (explanation.Lifts[0].AfterOneStep, explanation.Lifts[0].AtBest));
    }

    private static string FigureOf(int? score, ScoreState state) => score is null ? Codes.ScoreStates[state] : score.Text();

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static SetScore ScoreOf(string axis, string[] answers)
    {
        var criteria = answers.Select((_, i) => CriterionNumber(i, axis)).ToList();
        var given = answers.Zip(criteria)
            .Select(pair => (pair.Second.Id, Answer: Sheets.AnswerOf(pair.First)))
            .Where(pair => pair.Answer is not null)
            .ToDictionary(pair => pair.Id, pair => pair.Answer!);
        Assert.True(QuestionnaireVersion.TryParse("2026.1", out var version));
        var questionnaire = new Questionnaire(version, [Function], [Principle], [new Dimension(DimensionKey, false)], criteria);
        var scorecard = Scorer.Score(questionnaire, Sheets.Of(questionnaire, given, axis == "quick-check" ? Scope.QuickCheck : Scope.Full));
        return axis switch
        {
            "function" or "quick-check" => scorecard.Functions[Function],
            "principle" => scorecard.Principles[Principle],
            "dimension" => scorecard.Dimensions[DimensionKey],
            "goal" => scorecard.Goals[16],
            _ => throw new FormatException($"'{axis}' is not an axis."),
        };
    }

    private static Criterion CriterionNumber(int number, string axis) => new()
    {
        Id = CriterionId.Parse($"LEAD-{number + 1}"),
        Meaning = 1,
        Function = Function,
        Dimension = axis == "dimension" ? DimensionKey : null,
        Principles = [Principle],
        Targets = [SdgTarget.TryParse("16.6", out var target) ? target : throw new FormatException()],
        Effort = Effort.Small,
        InQuickCheck = true,
        MayBeNotApplicable = true,
    };
}
