namespace HumanSecurityKB.Domain.Scoring;

/// <summary>A word for a score, only ever printed together with the number.</summary>
public enum Band
{
    Starting,
    Emerging,
    Developing,
    Established,
    Leading,
}

public static class Bands
{
    private const int Width = 20;

    /// <param name="score">0 to 100, rounded.</param>
    public static Band Of(int score) => (Band)Math.Min(score / Width, (int)Band.Leading);
}
