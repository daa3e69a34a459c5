namespace HumanSecurityKB.Data;

/// <summary>The assessment is no longer there, so there is nothing to save to.</summary>
public sealed class AssessmentDeletedException(Exception? cause = null) : Exception("Somebody else has deleted the assessment meanwhile.", cause);
