using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Plan;

/// <param name="Today">UTC.</param>
public sealed record PlanPage(Assessment Assessment, AssessmentReport Report, PlanForm Form, PlanFilter Filter, DateOnly Today, FormErrors Errors)
{
    public bool IsConflict { get; init; }

    /// <summary>What is advised and neither in the plan nor in the form yet, best first.</summary>
    public IEnumerable<Recommendation> Others
    {
        get
        {
            var taken = Standing.Select(action => action.Criterion.Value).Concat(Form.Actions.Select(action => action.Criterion)).ToHashSet();
            return Report.Recommendations.Where(recommendation => !taken.Contains(recommendation.Criterion.Id.Value));
        }
    }

    /// <summary>Every owner in the plan, and the one that is looked for.</summary>
    public IEnumerable<string> Owners =>
        Standing.Select(action => PlanFilter.OwnerOf(action.Owner)).Append(Filter.Owner).Where(owner => owner.Length > 0).Distinct().Order(StringComparer.CurrentCulture);

    public IEnumerable<AxisKey> Dimensions =>
        Report.Questionnaire.Dimensions.Select(dimension => dimension.Key).Where(Report.Contents.Sheet.Dimensions.Contains);

    /// <summary>The plan as it is saved; empty until one is chosen.</summary>
    public IReadOnlyList<PlannedAction> Standing => Assessment.Plan ?? [];

    /// <returns>The saved action that a row of the form is about; null where the plan has none such.</returns>
    public PlannedAction? StandingAt(int index) => index < Standing.Count ? Standing[index] : null;
}
