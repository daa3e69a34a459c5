using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Reports;

/// <summary>For whom a report is written, and what stands beside its answers.</summary>
public sealed record ReportOptions
{
    /// <summary>How kinds are spelled in addresses and on the command line.</summary>
    public static readonly CodeTable<ReportKind> Kinds = new((ReportKind.Whole, "whole"), (ReportKind.Summary, "summary"), (ReportKind.Own, "own"));

    public static ReportOptions Whole { get; } = new();

    public static ReportOptions Summary { get; } = new() { Kind = ReportKind.Summary };

    public ReportKind Kind { get; private init; }

    /// <summary>The grades that one participant gave alone; empty in every other kind of report.</summary>
    public IReadOnlyDictionary<CriterionId, Answer> OwnAnswers { get; private init; } = new Dictionary<CriterionId, Answer>();

    /// <summary>An assessment that the same body made before, to say what changed; null for none.</summary>
    public AssessmentReport? Earlier { get; init; }

    public static ReportOptions ForParticipant(IReadOnlyDictionary<CriterionId, Answer> ownAnswers) =>
        new() { Kind = ReportKind.Own, OwnAnswers = ownAnswers };
}

public enum ReportKind
{
    Whole,

    /// <summary>Two pages.</summary>
    Summary,

    /// <summary>One participant's grades beside those that were agreed.</summary>
    Own,
}
