using FsCheck.Xunit;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Tests.Scoring;

/// <summary>What must hold for whatever a parliament answers.</summary>
[Properties(Arbitrary = [typeof(RandomSheets)], MaxTest = 300)]
public sealed class ScoringLaws
{
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;

    [Property]
    public void A_better_grade_never_lowers_a_score(AnswerSheet sheet, int choice)
    {
        var improvable = Graded(sheet).Where(pair => pair.Value.Grade!.Value.Value < Grade.Highest).ToList();
        if (improvable.Count == 0)
        {
            return;
        }

        var (id, answer) = improvable[Index(choice, improvable.Count)];
        var better = Answer.Graded(Grade.Of(answer.Grade!.Value.Value + 1)) with { Evidence = answer.Evidence };
        var before = Scorer.Score(Questionnaire, sheet);
        var after = Scorer.Score(Questionnaire, With(sheet, id, better));

        Assert.All(SetsOf(before).Zip(SetsOf(after)), pair =>
        {
            Assert.Equal(pair.First.State, pair.Second.State);
            Assert.True(pair.Second.Exact is null || pair.Second.Exact >= pair.First.Exact);
            Assert.True(pair.Second.ExactLow is null || pair.Second.ExactLow >= pair.First.ExactLow);
            Assert.True(pair.Second.ExactHigh is null || pair.Second.ExactHigh >= pair.First.ExactHigh);
        });
        Assert.True(after.Overall.Exact is null || after.Overall.Exact >= before.Overall.Exact);
        Assert.True(after.SupportedScore is null || after.SupportedScore >= before.SupportedScore);
    }

    [Property]
    public void The_order_of_answers_and_criteria_never_matters(AnswerSheet sheet, int seed)
    {
        var random = new Random(seed);
        var shuffled = new Questionnaire(
            Questionnaire.Version, Questionnaire.Functions, Questionnaire.Principles, Questionnaire.Dimensions, Shuffle(Questionnaire.Criteria, random));
        var before = Scorer.Score(Questionnaire, sheet);
        var after = Scorer.Score(shuffled, sheet with { Answers = Shuffle(sheet.Answers, random).ToDictionary() });

        Assert.Equal(SetsOf(before), SetsOf(after));
        Assert.Equal(before.Overall, after.Overall);
        Assert.Equal((before.SupportedScore, before.Coverage, before.EvidenceStrength), (after.SupportedScore, after.Coverage, after.EvidenceStrength));
    }

    [Property]
    public void Not_applicable_counts_as_if_the_criterion_were_not_asked(AnswerSheet sheet)
    {
        var asked = Questionnaire.Criteria.Where(criterion => sheet.AnswerTo(criterion)?.State != AnswerState.NotApplicable).ToList();
        var shorter = new Questionnaire(Questionnaire.Version, Questionnaire.Functions, Questionnaire.Principles, Questionnaire.Dimensions, asked);
        var before = Scorer.Score(Questionnaire, sheet);
        var after = Scorer.Score(shorter, sheet);

        Assert.Equal(before.Functions, after.Functions);
        Assert.Equal(before.Principles, after.Principles);
        Assert.Equal(before.Dimensions, after.Dimensions);
        Assert.Equal(before.Overall, after.Overall);
        Assert.Equal(before.Coverage, after.Coverage);
    }

    [Property]
    public void A_blank_and_do_not_know_score_alike_and_neither_is_zero(AnswerSheet sheet)
    {
        var blank = sheet with { Answers = sheet.Answers.Where(pair => pair.Value.State != AnswerState.DoNotKnow).ToDictionary() };
        var before = Scorer.Score(Questionnaire, sheet);
        var after = Scorer.Score(Questionnaire, blank);

        Assert.Equal(SetsOf(before), SetsOf(after));
        Assert.Equal(before.Overall, after.Overall);
        Assert.All(SetsOf(before).Where(set => set.State == ScoreState.Scored), set => Assert.Equal(new Fraction(20 * set.Sum, set.Graded), set.Exact));
    }

    [Property]
    public void Every_range_lies_between_0_and_100_and_contains_its_score(AnswerSheet sheet)
    {
        var scorecard = Scorer.Score(Questionnaire, sheet);
        var ranges = SetsOf(scorecard).Select(set => (set.Exact, set.ExactLow, set.ExactHigh)).Append((scorecard.Overall.Exact, scorecard.Overall.ExactLow, scorecard.Overall.ExactHigh));

        Assert.All(ranges.Where(range => range.ExactLow is not null), range =>
        {
            Assert.True(new Fraction(0, 1) <= range.ExactLow!.Value);
            Assert.True(range.ExactLow!.Value <= range.ExactHigh!.Value);
            Assert.True(range.ExactHigh!.Value <= new Fraction(100, 1));
            Assert.True(range.Exact is null || (range.ExactLow <= range.Exact && range.Exact <= range.ExactHigh));
        });
    }

    [Property]
    public void Grading_what_was_unknown_stays_inside_the_old_range(AnswerSheet sheet, int choice, int grade)
    {
        var unknown = Questionnaire.InScope(sheet).Where(criterion => sheet.AnswerTo(criterion)?.State is null or AnswerState.DoNotKnow).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        var found = Answer.Graded(Grade.Of(Index(grade, Grade.All.Count)));
        var before = Scorer.Score(Questionnaire, sheet);
        var after = Scorer.Score(Questionnaire, With(sheet, unknown[Index(choice, unknown.Count)].Id, found));

        Assert.All(SetsOf(before).Zip(SetsOf(after)).Where(pair => pair.First.ExactLow is not null), pair =>
        {
            Assert.True(pair.First.ExactLow <= pair.Second.ExactLow && pair.Second.ExactHigh <= pair.First.ExactHigh);
            Assert.True(pair.Second.Exact is null || (pair.First.ExactLow <= pair.Second.Exact && pair.Second.Exact <= pair.First.ExactHigh));
        });
        Assert.True(before.Overall.ExactLow <= after.Overall.ExactLow && after.Overall.ExactHigh <= before.Overall.ExactHigh);
        Assert.True(after.Coverage > before.Coverage);
    }

    [Property]
    public void The_supported_score_is_never_above_the_overall_score(AnswerSheet sheet)
    {
        var scorecard = Scorer.Score(Questionnaire, sheet);

        Assert.Equal(scorecard.Overall.Score is null, scorecard.SupportedScore is null);
        Assert.True(scorecard.SupportedScore is null || scorecard.SupportedScore <= scorecard.Overall.Score);
    }

    [Property]
    public void Concern_changes_no_score(AnswerSheet sheet)
    {
        var before = Scorer.Score(Questionnaire, sheet);
        var after = Scorer.Score(Questionnaire, sheet with { Concerns = new Dictionary<AxisKey, Concern>() });

        Assert.Equal(SetsOf(before), SetsOf(after));
        Assert.Equal(before.Overall, after.Overall);
    }

    [Property]
    public void The_lifts_of_a_score_are_what_scoring_again_gives(AnswerSheet sheet)
    {
        foreach (var key in Questionnaire.Functions)
        {
            var explanation = ScoreExplanation.Of(Questionnaire, sheet, Axis.Function, criterion => criterion.Function == key);
            Assert.All(explanation.Lifts, lift =>
            {
                var lifted = With(sheet, lift.Criterion.Id, Answer.Graded(Grade.Of(lift.Grade.Value + 1)));
                var best = With(sheet, lift.Criterion.Id, Answer.Graded(Grade.Of(Grade.Highest)));
                Assert.Equal(lift.AfterOneStep, Scorer.Score(Questionnaire, lifted).Functions[key].Score);
                Assert.Equal(lift.AtBest, Scorer.Score(Questionnaire, best).Functions[key].Score);
            });
        }
    }

    private static IEnumerable<KeyValuePair<CriterionId, Answer>> Graded(AnswerSheet sheet) => sheet.Answers.Where(pair => pair.Value.Grade is not null);

    private static AnswerSheet With(AnswerSheet sheet, CriterionId id, Answer answer) =>
        sheet with { Answers = new Dictionary<CriterionId, Answer>(sheet.Answers) { [id] = answer } };

    /// <summary>Of all four axes, always in the same order.</summary>
    private static IReadOnlyList<SetScore> SetsOf(Scorecard scorecard) =>
        [
            .. scorecard.Functions.Values, .. scorecard.Principles.Values, .. scorecard.Dimensions.Values,
            .. scorecard.Goals.OrderBy(pair => pair.Key).Select(pair => pair.Value),
        ];

    private static int Index(int number, int count) => (int)((uint)number % (uint)count);

    private static T[] Shuffle<T>(IEnumerable<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
