namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// What an earlier assessment of the same body said when the next one was started from it. It is a copy: the comparison lasts
/// when the earlier assessment is deleted, and the copy goes with the next one.
/// </summary>
public sealed class EarlierAssessment
{
    private EarlierAssessment(AssessmentId next) => Next = next;

    public EarlierAssessment(AssessmentId next, AssessmentContents contents)
        : this(next) => Contents = contents;

    /// <summary>The assessment that is compared with it.</summary>
    public AssessmentId Next { get; private set; }

    public AssessmentContents Contents { get; private set; } = null!;
}
