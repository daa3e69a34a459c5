using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>All that scoring and advice look at.</summary>
/// <param name="Dimensions">The dimensions that are switched on.</param>
/// <param name="Concerns">Only dimensions on which there is a view.</param>
/// <param name="Answers">May hold answers to criteria out of scope: they are kept and not scored.</param>
public sealed record AnswerSheet(
    Scope Scope,
    IReadOnlySet<AxisKey> Dimensions,
    IReadOnlyDictionary<AxisKey, Concern> Concerns,
    IReadOnlyDictionary<CriterionId, Answer> Answers)
{
    public Answer? AnswerTo(Criterion criterion) => Answers.GetValueOrDefault(criterion.Id);

    public Concern ConcernFor(AxisKey dimension) => Concerns.GetValueOrDefault(dimension, Concern.Medium);
}
