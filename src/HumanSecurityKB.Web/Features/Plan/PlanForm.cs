using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Plan;

public sealed record PlanPage(Assessment Assessment, AssessmentReport Report, PlanForm Form, FormErrors Errors)
{
    public bool IsConflict { get; init; }

    /// <summary>What is advised and not in the form yet, best first.</summary>
    public IEnumerable<Recommendation> Others
    {
        get
        {
            var inForm = Form.Actions.Select(action => action.Criterion).ToHashSet();
            return Report.Recommendations.Where(recommendation => !inForm.Contains(recommendation.Criterion.Id.Value));
        }
    }
}

/// <summary>The plan as typed.</summary>
public sealed class PlanForm
{
    /// <remarks>A form that was tampered with can bind items that are null.</remarks>
    public List<ActionForm> Actions
    {
        get;
        set => field = [.. value.OfType<ActionForm>()];
    } = [];

    /// <summary>Criteria whose advised action is taken into the plan.</summary>
    public List<string> Add { get; set; } = [];

    /// <summary>The version of the plan that this form was filled from.</summary>
    public int Version { get; set; }

    public static PlanForm Of(AssessmentReport report, int version) => new()
    {
        Actions = [.. report.Plan.Select(ActionForm.Of)],
        Version = version,
    };

    public IReadOnlyList<PlannedAction> Read(AssessmentReport report, FixedWords reportWords, FixedWords words, FormErrors errors)
    {
        var extras = (report.Contents.Plan ?? []).ToLookup(action => action.Criterion, action => action.Extra);
        var kept = Actions.Index()
            .Where(pair => pair.Item.Keep && Find(report, pair.Item.Criterion) is not null)
            .Select(pair => pair.Item.Read(pair.Index, Find(report, pair.Item.Criterion)!, words, errors))
            .Select(action => action with { Extra = extras[action.Criterion].FirstOrDefault() });
        var added = report.Recommendations
            .Where(recommendation => Add.Contains(recommendation.Criterion.Id.Value))
            .Select(recommendation => new PlannedAction(
                recommendation.Criterion.Id,
                AdviceText.For(recommendation, report.Words[recommendation.Criterion.Id], reportWords).Text,
                Owner: "",
                Due: null,
                ActionStatus.Planned));
        return [.. kept.Concat(added).Take(PlannedAction.CountLimit)];
    }

    private static Criterion? Find(AssessmentReport report, string? criterion) =>
        CriterionId.TryParse(criterion, out var id) ? report.Questionnaire.Find(id) : null;

    public sealed class ActionForm
    {
        public string? Criterion { get; set; }

        public bool Keep { get; set; }

        public string? Action { get; set; }

        public string? Owner { get; set; }

        public string? Due { get; set; }

        public string? Status { get; set; }

        public static ActionForm Of(PlanRow row) => new()
        {
            Criterion = row.Entry.Criterion.Id.Value,
            Keep = true,
            Action = row.Action,
            Owner = row.Owner,
            Due = DateInput.Write(row.Due),
            Status = Codes.ActionStatuses[row.Status],
        };

        public PlannedAction Read(int index, Criterion criterion, FixedWords words, FormErrors errors)
        {
            var action = TextInput.Read(Action, $"action-{index}", PlannedAction.ActionLimit, words, errors);
            if (action.Length == 0)
            {
                errors.Add($"action-{index}", words["plan.errors.empty"]);
            }

            var owner = TextInput.Read(Owner, $"owner-{index}", PlannedAction.OwnerLimit, words, errors);
            var due = DateInput.Read(Due, $"due-{index}", words, errors);
            var status = Codes.ActionStatuses.TryParse(Status, out var parsed) ? parsed : ActionStatus.Planned;
            return new PlannedAction(criterion.Id, action, owner, due, status);
        }
    }
}
