namespace HumanSecurityKB.Domain.Scoring;

/// <summary>
/// The score of one function, principle, dimension or goal. All figures are 0 to 100; whole numbers are rounded half up for
/// display only.
/// </summary>
public sealed record SetScore
{
    public required ScoreState State { get; init; }

    /// <summary>The sum of the grades.</summary>
    public required int Sum { get; init; }

    public required int Graded { get; init; }

    /// <summary>Do not know, or unanswered.</summary>
    public required int Unknown { get; init; }

    /// <summary>Graded and unknown; not applicable criteria are out.</summary>
    public required int Applicable { get; init; }

    /// <summary>Null unless scored.</summary>
    public Fraction? Exact => State == ScoreState.Scored ? new Fraction(Scorer.PointsPerGrade * Sum, Graded) : null;

    /// <summary>Every unknown counted as 0; null when nothing is applicable.</summary>
    public Fraction? ExactLow => Applicable == 0 ? null : new Fraction(Scorer.PointsPerGrade * Sum, Applicable);

    /// <summary>Every unknown counted as 5; null when nothing is applicable.</summary>
    public Fraction? ExactHigh => Applicable == 0 ? null : new Fraction(Scorer.PointsPerGrade * (Sum + (Questionnaires.Grade.Highest * Unknown)), Applicable);

    public int? Score => Exact?.Rounded();

    public int? Low => ExactLow?.Rounded();

    public int? High => ExactHigh?.Rounded();
}
