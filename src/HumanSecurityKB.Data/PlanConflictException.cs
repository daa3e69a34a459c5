namespace HumanSecurityKB.Data;

/// <summary>Two people chose a plan at the same time. The first one's plan stands.</summary>
public sealed class PlanConflictException(Exception cause) : Exception("Somebody else has chosen a plan meanwhile.", cause);
