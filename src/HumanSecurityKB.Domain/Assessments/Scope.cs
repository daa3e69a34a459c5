namespace HumanSecurityKB.Domain.Assessments;

public enum Scope
{
    QuickCheck,
    Full,
}
