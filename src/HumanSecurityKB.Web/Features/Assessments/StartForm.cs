using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Assessments;

public sealed class StartForm
{
    public string? Scope { get; set; }

    /// <summary>As <see cref="StartModes"/> spells it.</summary>
    public string? Mode { get; set; }

    public List<string> Dimensions { get; set; } = [];

    public static StartForm Fresh(Questionnaire questionnaire) =>
        new() { Dimensions = [.. questionnaire.Dimensions.Select(dimension => dimension.Key.Value)] };
}

public sealed record StartPage(PublishedQuestionnaire Published, StartForm Form, FormErrors Errors);
