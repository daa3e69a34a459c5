namespace HumanSecurityKB.Domain.Assessments;

/// <summary>How long an assessment is kept after its last change.</summary>
/// <param name="Days">With at least one answer.</param>
/// <param name="UnansweredDays">Without any.</param>
public sealed record Retention(int Days, int UnansweredDays)
{
    /// <summary>UTC.</summary>
    public DateTime DeletionOf(Assessment assessment) =>
        assessment.ChangedAt.AddDays(assessment.Answers.Count > 0 ? Days : UnansweredDays);
}
