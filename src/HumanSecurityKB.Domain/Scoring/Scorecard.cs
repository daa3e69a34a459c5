using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Scoring;

/// <summary>All scores of an assessment, in the order of the questionnaire.</summary>
public sealed record Scorecard
{
    public required QuestionnaireVersion Questionnaire { get; init; }

    public required OverallScore Overall { get; init; }

    public required IReadOnlyDictionary<AxisKey, SetScore> Functions { get; init; }

    public required IReadOnlyDictionary<AxisKey, SetScore> Principles { get; init; }

    /// <summary>Empty in a quick check.</summary>
    public required IReadOnlyDictionary<AxisKey, SetScore> Dimensions { get; init; }

    /// <summary>By goal, 1 to 17; empty in a quick check.</summary>
    public required IReadOnlyDictionary<int, SetScore> Goals { get; init; }

    public required int Graded { get; init; }

    public required int DoNotKnow { get; init; }

    public required int Unanswered { get; init; }

    public required int NotApplicable { get; init; }

    /// <summary>Graded criteria with at least one public or internal document.</summary>
    public required int WithDocument { get; init; }

    /// <summary>The overall score with every 4 or 5 without a document counted as 3; null when the overall has none.</summary>
    public required int? SupportedScore { get; init; }

    public int Applicable => Graded + DoNotKnow + Unanswered;

    /// <summary>Graded ÷ applicable, 0 to 1; 0 when nothing is applicable.</summary>
    public double Coverage => Share(Graded, Applicable);

    /// <summary>Graded criteria with a document ÷ graded, 0 to 1; 0 when none is graded.</summary>
    public double EvidenceStrength => Share(WithDocument, Graded);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
