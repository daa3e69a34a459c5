using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Reports;

/// <param name="Dimension">Null for the criteria that cut across all dimensions.</param>
/// <param name="Cells">One for each function, in the order of the questionnaire.</param>
public sealed record HeatRow(AxisKey? Dimension, IReadOnlyList<HeatCell> Cells);

/// <param name="Exact">The mean grade, 0 to 5; null unless something was graded.</param>
public sealed record HeatCell(AxisKey Function, HeatState State, Fraction? Exact)
{
    /// <summary>Rounded half up to one decimal.</summary>
    public decimal? Mean => Exact is { } mean ? new Fraction(10 * mean.Numerator, mean.Denominator).Rounded() / 10m : null;

    /// <summary>The grade the mean is nearest to, half up: the shade of the cell.</summary>
    public int? Step => Exact?.Rounded();
}

public enum HeatState
{
    Graded,

    /// <summary>Nothing graded, and at least one <em>do not know</em>.</summary>
    DoNotKnow,
    Unanswered,
    NotApplicable,
    NoCriterion,
}

internal static class HeatTable
{
    public static IReadOnlyList<HeatRow> RowsOf(Questionnaire questionnaire, AnswerSheet sheet)
    {
        var criteria = questionnaire.InScope(sheet);
        var dimensions = questionnaire.Dimensions.Select(dimension => dimension.Key).Where(sheet.Dimensions.Contains);
        return [.. dimensions.Prepend<AxisKey?>(null).Select(dimension => RowOf(dimension, questionnaire, criteria, sheet))];
    }

    private static HeatRow RowOf(AxisKey? dimension, Questionnaire questionnaire, IReadOnlyList<Criterion> criteria, AnswerSheet sheet)
    {
        var ofRow = criteria.Where(criterion => criterion.Dimension == dimension).ToList();
        return new HeatRow(dimension, [.. questionnaire.Functions.Select(function =>
            CellOf(function, [.. ofRow.Where(criterion => criterion.Function == function).Select(sheet.AnswerTo)]))]);
    }

    private static HeatCell CellOf(AxisKey function, IReadOnlyList<Answer?> answers)
    {
        var grades = answers.Where(answer => answer?.Grade is not null).Select(answer => answer!.Grade!.Value.Value).ToList();
        return grades.Count > 0
            ? new HeatCell(function, HeatState.Graded, new Fraction(grades.Sum(), grades.Count))
            : new HeatCell(function, StateWithoutGrade(answers), null);
    }

    private static HeatState StateWithoutGrade(IReadOnlyList<Answer?> answers) => answers switch
    {
        [] => HeatState.NoCriterion,
        _ when answers.Any(answer => answer?.State == AnswerState.DoNotKnow) => HeatState.DoNotKnow,
        _ when answers.Contains(null) => HeatState.Unanswered,
        _ => HeatState.NotApplicable,
    };
}
