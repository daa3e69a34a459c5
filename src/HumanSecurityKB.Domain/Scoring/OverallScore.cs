namespace HumanSecurityKB.Domain.Scoring;

/// <summary>The plain mean of the functions. Its range is the mean of the ranges of every applicable function, scored or not.</summary>
/// <param name="Exact">Null unless scored.</param>
/// <param name="ExactLow">Null when no function is applicable.</param>
/// <param name="ExactHigh">Null when no function is applicable.</param>
/// <param name="Used">Functions with a score.</param>
/// <param name="Applicable">Functions not wholly not applicable.</param>
public sealed record OverallScore(ScoreState State, Fraction? Exact, Fraction? ExactLow, Fraction? ExactHigh, int Used, int Applicable)
{
    public int? Score => Exact?.Rounded();

    public int? Low => ExactLow?.Rounded();

    public int? High => ExactHigh?.Rounded();
}
