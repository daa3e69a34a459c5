using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>Which dimensions are switched on, as a form says it.</summary>
internal static class DimensionChoice
{
    /// <summary>In the order of the questionnaire; what it does not know is left out.</summary>
    public static IReadOnlyList<AxisKey> Read(Questionnaire questionnaire, IReadOnlyList<string> chosen) =>
        [.. All(questionnaire).Where(key => chosen.Contains(key.Value))];

    public static IReadOnlyList<AxisKey> All(Questionnaire questionnaire) => [.. questionnaire.Dimensions.Select(dimension => dimension.Key)];
}
