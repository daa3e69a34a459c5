using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests;

/// <summary>
/// Answers as the tables of cases write them: <c>0</c> to <c>5</c> a grade, with <c>d</c> after it a document, with <c>s</c> a statement;
/// <c>?</c> do not know, <c>-</c> blank, <c>n</c> not applicable.
/// </summary>
internal static class Sheets
{
    private static readonly Evidence Document = new("A report", "", null, EvidenceKind.InternalDocument);
    private static readonly Evidence Statement = new("A statement", "", null, EvidenceKind.Statement);

    public static Answer? AnswerOf(string text) => text switch
    {
        "?" => Answer.DoNotKnow(),
        "-" => null,
        "n" => Answer.NotApplicable(NotApplicableReason.DoesNotExist),
        [var grade] => Answer.Graded(GradeOf(grade)),
        [var grade, 'd'] => Answer.Graded(GradeOf(grade)) with { Evidence = [Document] },
        [var grade, 's'] => Answer.Graded(GradeOf(grade)) with { Evidence = [Statement] },
        _ => throw new FormatException($"'{text}' is not an answer."),
    };

    /// <summary>The whole questionnaire, every dimension on.</summary>
    public static AnswerSheet Of(Questionnaire questionnaire, IReadOnlyDictionary<CriterionId, Answer> answers, Scope scope = Scope.Full) =>
        new(scope, questionnaire.Dimensions.Select(dimension => dimension.Key).ToHashSet(), new Dictionary<AxisKey, Concern>(), answers);

    /// <summary>
    /// Settings such as <c>*=3, LAW-1=1, FOO-B=?</c>: the star stands for every criterion, and a later setting wins.
    /// </summary>
    public static AnswerSheet Parse(Questionnaire questionnaire, string settings, string concerns)
    {
        var answers = new Dictionary<CriterionId, Answer>();
        foreach (var (name, value) in Settings(settings))
        {
            foreach (var id in Named(questionnaire, name))
            {
                answers.Remove(id);
                if (AnswerOf(value) is { } answer)
                {
                    answers[id] = answer;
                }
            }
        }

        var ratings = Settings(concerns).ToDictionary(setting => AxisKey.Parse(setting.Name), setting => (Concern)(setting.Value[0] - '0'));
        return Of(questionnaire, answers) with { Concerns = ratings };
    }

    /// <summary>Spreads such as <c>*=3-3, LAW-1=0-5, FOO-A=none</c>, read like answers.</summary>
    public static IReadOnlyDictionary<CriterionId, Spread> SpreadsOf(Questionnaire questionnaire, string settings)
    {
        var spreads = new Dictionary<CriterionId, Spread>();
        foreach (var (name, value) in Settings(settings))
        {
            foreach (var id in Named(questionnaire, name))
            {
                spreads.Remove(id);
                if (value is [var low, '-', var high])
                {
                    spreads[id] = new Spread(low - '0', low - '0', high - '0');
                }
            }
        }

        return spreads;
    }

    private static IEnumerable<CriterionId> Named(Questionnaire questionnaire, string name) =>
        name == "*" ? questionnaire.Criteria.Select(criterion => criterion.Id) : [CriterionId.Parse(name)];

    private static IEnumerable<(string Name, string Value)> Settings(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=')).Select(parts => (parts[0], parts[1]));

    private static Grade GradeOf(char digit) => Grade.Of(digit - '0');
}
