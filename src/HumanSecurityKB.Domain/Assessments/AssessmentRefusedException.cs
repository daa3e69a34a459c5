namespace HumanSecurityKB.Domain.Assessments;

/// <summary>An assessment does not do what was asked in the phase it is in. Nothing has changed.</summary>
public abstract class AssessmentRefusedException(string message) : InvalidOperationException(message);

public sealed class AssessmentSignedOffException()
    : AssessmentRefusedException("The assessment is signed off and can no longer be changed.");

/// <summary>Asked before the reveal.</summary>
public sealed class GradingOpenException()
    : AssessmentRefusedException("The participants still grade alone; grades are agreed after the reveal.");

/// <summary>Asked after the reveal.</summary>
public sealed class GradingClosedException()
    : AssessmentRefusedException("The private grades have been revealed and no longer change.");

public sealed class NoCommitteeException()
    : AssessmentRefusedException("The assessment is answered alone and has no participants.");

public sealed class CommitteeFullException()
    : AssessmentRefusedException("The committee has as many participants as it can have.");

/// <summary>The next assessment starts from one that no longer changes.</summary>
public sealed class NotFinishedException()
    : AssessmentRefusedException("The assessment is neither signed off nor from a file, and there is no later questionnaire to move on to.");
