using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// Everything an assessment says, without its key or its place in a database: what a file holds, and what a report is written from.
/// </summary>
public sealed record AssessmentContents
{
    public required QuestionnaireVersion Questionnaire { get; init; }

    public required AnswerSheet Sheet { get; init; }

    /// <summary>The language it was started in.</summary>
    public required Language Language { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; the last change of an answer, the profile or the plan.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>UTC; null while it can still be changed.</summary>
    public DateTime? SignedOffAt { get; init; }

    public Body Body { get; init; } = new();

    public Participation Participation { get; init; } = new();

    /// <summary>By the key of the section.</summary>
    public IReadOnlyDictionary<AxisKey, ClosingNotes> Closing { get; init; } = new Dictionary<AxisKey, ClosingNotes>();

    /// <summary>Null until the body chose; the advised plan stands in its place.</summary>
    public IReadOnlyList<PlannedAction>? Plan { get; init; }

    /// <summary>Null where nobody graded alone before the grades were agreed.</summary>
    public CommitteeGrades? Committee { get; init; }

    /// <summary>Members of an imported file that this version does not know, as a JSON object; kept and given back.</summary>
    public string? Extra { get; init; }
}
