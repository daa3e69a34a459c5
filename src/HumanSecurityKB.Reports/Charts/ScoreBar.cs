using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>A bar from 0 to 100 with the range as a whisker. It carries no text: the table row it stands in is its text.</summary>
/// <param name="Score">Null draws no fill: not enough information.</param>
/// <param name="Range">Null when nothing is left open.</param>
public sealed record ScoreBar(int? Score, (int Low, int High)? Range)
{
    /// <returns>Null where there is nothing to draw: not applicable, or no numbers in a quick check.</returns>
    public static ScoreBar? Of(SetScore? score) => score switch
    {
        null or { State: ScoreState.NotApplicable } => null,
        { Unknown: 0 } => new ScoreBar(score.Score, null),
        _ => new ScoreBar(score.Score, (score.Low!.Value, score.High!.Value)),
    };
}
