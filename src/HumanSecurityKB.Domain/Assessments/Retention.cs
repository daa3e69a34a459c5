namespace HumanSecurityKB.Domain.Assessments;

/// <summary>How long an assessment is kept after its last change.</summary>
/// <param name="Days">When anybody has answered anything.</param>
/// <param name="UnansweredDays">When nobody has.</param>
public sealed record Retention(int Days, int UnansweredDays)
{
    /// <summary>UTC.</summary>
    public DateTime DeletionOf(Assessment assessment) =>
        assessment.ChangedAt.AddDays(assessment.IsAnswered ? Days : UnansweredDays);
}
