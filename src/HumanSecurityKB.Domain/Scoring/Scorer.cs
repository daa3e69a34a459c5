using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Scoring;

/// <summary>
/// A questionnaire and answers in, a scorecard out: no clock, no culture, no storage. The rules are printed on the method
/// page in plain words; a blank and a <em>do not know</em> are both unknown, and unknown is never zero.
/// </summary>
public static class Scorer
{
    /// <summary>Of the rules; printed with every score, and raised when the same answers would score otherwise.</summary>
    public const int RulesVersion = 1;

    /// <summary>A grade of 5 makes 100 points.</summary>
    internal const int PointsPerGrade = 20;

    private const int FewestFunctions = 5;

    /// <summary>A grade that cites no document counts as no more than this in the supported score.</summary>
    private const int SupportedGrade = Grade.NeedsDocumentFrom - 1;

    public static Scorecard Score(Questionnaire questionnaire, AnswerSheet sheet)
    {
        var criteria = questionnaire.InScope(sheet);
        var answers = criteria.Select(sheet.AnswerTo).ToList();
        var functions = FunctionScores(questionnaire, criteria, sheet, GradeAsGiven);
        var supported = FunctionScores(questionnaire, criteria, sheet, GradeAsSupported);
        var showsDetail = sheet.Scope == Scope.Full;

        return new Scorecard
        {
            Questionnaire = questionnaire.Version,
            Overall = Overall(functions.Values),
            Functions = functions,
            Principles = questionnaire.Principles.ToDictionary(key => key, key => ScoreOf(Axis.Principle, criteria.Where(c => c.Principles.Contains(key)), sheet)),
            Dimensions = showsDetail
                ? questionnaire.Dimensions.ToDictionary(d => d.Key, d => ScoreOf(Axis.Dimension, criteria.Where(c => c.Dimension == d.Key), sheet))
                : new Dictionary<AxisKey, SetScore>(),
            Goals = showsDetail
                ? GoalsOf(questionnaire).ToDictionary(goal => goal, goal => ScoreOf(Axis.Goal, criteria.Where(c => c.Goals.Contains(goal)), sheet))
                : new Dictionary<int, SetScore>(),
            Graded = answers.Count(answer => answer?.State == AnswerState.Graded),
            DoNotKnow = answers.Count(answer => answer?.State == AnswerState.DoNotKnow),
            Unanswered = answers.Count(answer => answer is null),
            NotApplicable = answers.Count(answer => answer?.State == AnswerState.NotApplicable),
            WithDocument = answers.Count(answer => answer is { State: AnswerState.Graded, HasDocument: true }),
            SupportedScore = Overall(supported.Values).Score,
        };
    }

    /// <summary>The score of one set of criteria.</summary>
    public static SetScore ScoreOf(Axis axis, IEnumerable<Criterion> criteria, AnswerSheet sheet) => ScoreOf(axis, criteria, sheet, GradeAsGiven);

    private static SetScore ScoreOf(Axis axis, IEnumerable<Criterion> criteria, AnswerSheet sheet, Func<Answer, int> gradeOf)
    {
        var sum = 0;
        var graded = 0;
        var unknown = 0;
        foreach (var criterion in criteria)
        {
            var answer = sheet.AnswerTo(criterion);
            switch (answer?.State)
            {
                case AnswerState.Graded:
                    sum += gradeOf(answer);
                    graded++;
                    break;
                case AnswerState.NotApplicable:
                    break;
                default:
                    unknown++;
                    break;
            }
        }

        var applicable = graded + unknown;
        return new SetScore
        {
            State = StateOf(axis, sheet.Scope, graded, applicable),
            Sum = sum,
            Graded = graded,
            Unknown = unknown,
            Applicable = applicable,
        };
    }

    private static ScoreState StateOf(Axis axis, Scope scope, int graded, int applicable)
    {
        if (applicable == 0)
        {
            return ScoreState.NotApplicable;
        }

        var isEnough = graded >= FewestGraded(axis, scope, applicable) && 3 * graded >= 2 * applicable;
        return isEnough ? ScoreState.Scored : ScoreState.NotEnoughInformation;
    }

    private static int FewestGraded(Axis axis, Scope scope, int applicable) => axis switch
    {
        Axis.Principle or Axis.Goal => 2,
        _ when scope == Scope.QuickCheck => 1,
        _ => Math.Min(2, applicable),
    };

    private static Dictionary<AxisKey, SetScore> FunctionScores(
        Questionnaire questionnaire, IReadOnlyList<Criterion> criteria, AnswerSheet sheet, Func<Answer, int> gradeOf) =>
        questionnaire.Functions.ToDictionary(key => key, key => ScoreOf(Axis.Function, criteria.Where(c => c.Function == key), sheet, gradeOf));

    /// <summary>A figure only when every applicable function has one: leaving out a weak function would raise it.</summary>
    private static OverallScore Overall(IReadOnlyCollection<SetScore> functions)
    {
        var applicable = functions.Where(function => function.State != ScoreState.NotApplicable).ToList();
        var scores = applicable.Where(function => function.Exact is not null).Select(function => function.Exact!.Value).ToList();
        var isScored = applicable.Count >= FewestFunctions && scores.Count == applicable.Count;
        return new OverallScore(
            isScored ? ScoreState.Scored : ScoreState.NotEnoughInformation,
            isScored ? Fraction.Mean(scores) : null,
            applicable.Count == 0 ? null : Fraction.Mean([.. applicable.Select(function => function.ExactLow!.Value)]),
            applicable.Count == 0 ? null : Fraction.Mean([.. applicable.Select(function => function.ExactHigh!.Value)]),
            scores.Count,
            applicable.Count);
    }

    private static IEnumerable<int> GoalsOf(Questionnaire questionnaire) =>
        questionnaire.Criteria.SelectMany(criterion => criterion.Goals).Distinct().Order();

    private static int GradeAsGiven(Answer answer) => answer.Grade!.Value.Value;

    private static int GradeAsSupported(Answer answer) => answer.NeedsDocument ? SupportedGrade : GradeAsGiven(answer);
}
