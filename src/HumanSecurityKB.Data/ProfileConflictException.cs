namespace HumanSecurityKB.Data;

/// <summary>Two people changed the profile differently at the same time. The first one's profile stands.</summary>
public sealed class ProfileConflictException(Exception cause) : Exception("Somebody else has changed the profile meanwhile.", cause);
