namespace HumanSecurityKB.Domain.Scoring;

public enum ScoreState
{
    Scored,
    NotEnoughInformation,
    NotApplicable,
}
