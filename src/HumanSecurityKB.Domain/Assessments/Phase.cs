namespace HumanSecurityKB.Domain.Assessments;

/// <summary>Where an assessment stands. It only ever goes on to the next.</summary>
public enum Phase
{
    /// <summary>A committee's participants grade alone; nobody sees a grade. An assessment alone never is in this phase.</summary>
    Grading,

    /// <summary>Answers are given, or agreed.</summary>
    Answering,

    /// <summary>Nothing changes any more but the plan.</summary>
    SignedOff,
}
