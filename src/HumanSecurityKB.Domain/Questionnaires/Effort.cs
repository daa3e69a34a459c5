namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>Time to complete the longest of a criterion's actions once.</summary>
public enum Effort
{
    /// <summary>Up to 3 months.</summary>
    Small,

    /// <summary>Up to 12 months.</summary>
    Medium,

    /// <summary>More than 12 months.</summary>
    Large,
}
