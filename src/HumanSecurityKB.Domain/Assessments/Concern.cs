namespace HumanSecurityKB.Domain.Assessments;

/// <summary>How much a dimension troubles people today. No view counts as medium. It orders actions and changes no score.</summary>
public enum Concern
{
    Low = 1,
    Medium = 2,
    High = 3,
}
