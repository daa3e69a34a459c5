using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Plan;

/// <summary>The plan as typed: the actions that were shown, each with its place in the plan. What was not shown stays as it is.</summary>
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

    public static PlanForm Of(AssessmentReport report, int version, PlanFilter filter, DateOnly today) => new()
    {
        Actions = [.. report.Plan
            .Where(row => report.PlanIsAdvised || filter.Shows(report.Contents.Plan![row.Number - 1], report.Questionnaire, today))
            .Select(ActionForm.Of)],
        Version = version,
    };

    /// <summary>
    /// Gives each row the place that its action has in the plan as it is now, which somebody else may have changed; a row whose
    /// action is not in it comes after all of them.
    /// </summary>
    public void PlaceIn(IReadOnlyList<PlannedAction> plan)
    {
        var free = Enumerable.Range(0, plan.Count).ToList();
        var end = plan.Count;
        foreach (var row in Actions.OrderBy(row => row.Place).ToList())
        {
            var same = free.Where(place => plan[place].Criterion.Value == row.Criterion).ToList();
            row.Place = same.Contains(row.Place) ? row.Place : same.Count > 0 ? same[0] : end++;
            free.Remove(row.Place);
        }

        Actions = [.. Actions.OrderBy(row => row.Place)];
    }

    /// <summary>After <see cref="PlaceIn"/>: the plan as it is now with what was typed.</summary>
    public IReadOnlyList<PlannedAction> Read(AssessmentReport report, FixedWords reportWords, FixedWords words, FormErrors errors)
    {
        var plan = report.Contents.Plan ?? [];
        var rows = Actions.ToDictionary(row => row.Place);
        var goingOn = plan.Index().Select(pair => rows.TryGetValue(pair.Index, out var row) ? row.Read(pair.Item, words, errors) : pair.Item);
        var others = Actions
            .Where(row => row.Place >= plan.Count && row.IsAbout(report.Questionnaire))
            .Select(row => row.Read(NewAction(CriterionId.Parse(row.Criterion!), ""), words, errors));
        var added = report.Recommendations
            .Where(recommendation => Adds(recommendation, plan))
            .Select(recommendation => NewAction(recommendation.Criterion.Id, AdviceText.For(recommendation, report.Words[recommendation.Criterion.Id], reportWords).Text));
        return [.. goingOn.Concat(others).OfType<PlannedAction>().Concat(added).Take(PlannedAction.CountLimit)];
    }

    /// <summary>A plan that was saved twice has it already.</summary>
    private bool Adds(Recommendation recommendation, IReadOnlyList<PlannedAction> plan) =>
        Add.Contains(recommendation.Criterion.Id.Value) && plan.All(action => action.Criterion != recommendation.Criterion.Id);

    private static PlannedAction NewAction(CriterionId criterion, string action) => new(criterion, action, Owner: "", Due: null, ActionStatus.Planned);

    public sealed class ActionForm
    {
        /// <summary>In the plan, from 0.</summary>
        public int Place { get; set; }

        public string? Criterion { get; set; }

        public bool Keep { get; set; }

        public string? Action { get; set; }

        public string? Owner { get; set; }

        public string? Due { get; set; }

        public string? Status { get; set; }

        public string? Note { get; set; }

        public static ActionForm Of(PlanRow row) => new()
        {
            Place = row.Number - 1,
            Criterion = row.Entry.Criterion.Id.Value,
            Keep = true,
            Action = row.Action,
            Owner = row.Owner,
            Due = DateInput.Write(row.Due),
            Status = Codes.ActionStatuses[row.Status],
            Note = row.Note,
        };

        public bool IsAbout(Questionnaire questionnaire) => CriterionId.TryParse(Criterion, out var id) && questionnaire.Find(id) is not null;

        /// <returns>The action with what was typed; null when it was taken out of the plan.</returns>
        public PlannedAction? Read(PlannedAction before, FixedWords words, FormErrors errors)
        {
            if (!Keep)
            {
                return null;
            }

            var action = TextInput.Read(Action, $"action-{Place}", PlannedAction.ActionLimit, words, errors);
            if (action.Length == 0)
            {
                errors.Add($"action-{Place}", words["plan.errors.empty"]);
            }

            return before with
            {
                Action = action,
                Owner = TextInput.Read(Owner, $"owner-{Place}", PlannedAction.OwnerLimit, words, errors),
                Due = DateInput.Read(Due, $"due-{Place}", words, errors),
                Status = Codes.ActionStatuses.TryParse(Status, out var status) ? status : ActionStatus.Planned,
                Note = TextInput.Read(Note, $"note-{Place}", PlannedAction.NoteLimit, words, errors),
            };
        }
    }
}
