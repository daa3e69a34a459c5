namespace HumanSecurityKB.Domain.Assessments;

/// <summary>A signed-off assessment stays as it is.</summary>
public sealed class AssessmentSignedOffException() : InvalidOperationException("The assessment is signed off and can no longer be changed.");
