using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Plan;

/// <summary>Which actions of a chosen plan are shown. What it leaves out stays in the plan as it is.</summary>
/// <param name="Owner">As written in the plan; empty for all.</param>
/// <param name="Dimension">The key of a dimension, or <see cref="Across"/>; empty for all.</param>
/// <param name="Status">Empty for all.</param>
public sealed record PlanFilter(string Owner, string Dimension, string Status, bool IsOverdue)
{
    /// <summary>For the actions of no one dimension.</summary>
    public const string Across = "across";

    public const string Yes = "yes";

    public static readonly PlanFilter None = new("", "", "", false);

    public bool IsOn => this != None;

    /// <summary>The same as what stands behind the address of the plan.</summary>
    public QueryString Query => QueryString.Create(
        new (string Name, string Value)[] { ("owner", Owner), ("dimension", Dimension), ("status", Status), ("overdue", IsOverdue ? Yes : "") }
            .Where(part => part.Value.Length > 0)
            .Select(part => KeyValuePair.Create(part.Name, (string?)part.Value)));

    /// <summary>What the questionnaire does not know filters nothing.</summary>
    public static PlanFilter Of(IQueryCollection query, Questionnaire questionnaire) => new(
        OwnerOf(query["owner"]),
        DimensionOf(query["dimension"], questionnaire),
        Codes.ActionStatuses.TryParse(query["status"], out var status) ? Codes.ActionStatuses[status] : "",
        query["overdue"] == Yes);

    /// <summary>Cleaned as what a form sends, so that what a file brought is found as well.</summary>
    public static string OwnerOf(string? owner) => TextInput.Clean(owner);

    public bool Shows(PlannedAction action, Questionnaire questionnaire, DateOnly today) =>
        (Owner.Length == 0 || Owner == OwnerOf(action.Owner))
        && (Dimension.Length == 0 || Dimension == (questionnaire.Find(action.Criterion)?.Dimension?.Value ?? Across))
        && (Status.Length == 0 || Status == Codes.ActionStatuses[action.Status])
        && (!IsOverdue || action.IsOverdue(today));

    private static string DimensionOf(string? key, Questionnaire questionnaire) =>
        key == Across || questionnaire.Dimensions.Any(dimension => dimension.Key.Value == key) ? key! : "";
}
