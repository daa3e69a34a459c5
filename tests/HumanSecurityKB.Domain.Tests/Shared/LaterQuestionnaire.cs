using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests;

/// <summary>
/// A version after the real one: LEAD-1 means something else, LAW-1 is gone, LEAD-9 is new, and so is the dimension NEW, while
/// FOO is gone with its criteria.
/// </summary>
internal static class LaterQuestionnaire
{
    public static readonly AxisKey NewDimension = AxisKey.Parse("NEW");
    public static readonly AxisKey GoneDimension = AxisKey.Parse("FOO");

    private static readonly Questionnaire Real = RealQuestionnaire.Instance;

    public static Questionnaire Instance { get; } = new(
        QuestionnaireVersion.TryParse("2027.1", out var version) ? version : throw new FormatException(),
        Real.Functions,
        Real.Principles,
        [.. Real.Dimensions.Where(dimension => dimension.Key != GoneDimension), new Dimension(NewDimension, IsPlus: true)],
        [.. Real.Criteria.Where(criterion => criterion.Id.Value != "LAW-1" && criterion.Dimension != GoneDimension).Select(Changed), Added()]);

    private static Criterion Changed(Criterion criterion) => criterion.Id.Value == "LEAD-1" ? criterion with { Meaning = criterion.Meaning + 1 } : criterion;

    private static Criterion Added() => Real.Criteria[0] with { Id = CriterionId.Parse("LEAD-9"), Meaning = 1 };
}
