namespace HumanSecurityKB.Domain.Committee;

/// <summary>What a participant may say about where they sit. No more is asked: it would tell who somebody is.</summary>
public enum ParticipantRole
{
    Majority,

    /// <summary>Independents too.</summary>
    Opposition,

    Staff,

    /// <summary>From outside parliament.</summary>
    Outside,
}
