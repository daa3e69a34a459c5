namespace HumanSecurityKB.Domain.Scoring;

/// <summary>The four ways to sort criteria into sets that get a score.</summary>
public enum Axis
{
    Function,
    Principle,
    Dimension,
    Goal,
}
