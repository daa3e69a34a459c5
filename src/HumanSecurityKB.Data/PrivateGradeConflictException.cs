namespace HumanSecurityKB.Data;

/// <summary>A participant graded one criterion differently in two windows at the same time. The first grade stands.</summary>
public sealed class PrivateGradeConflictException(Exception cause)
    : Exception("The participant has graded this criterion in another window meanwhile.", cause);
