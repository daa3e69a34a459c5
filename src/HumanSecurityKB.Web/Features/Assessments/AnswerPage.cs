using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Assessments;

public sealed record AnswerPage
{
    public required Assessment Assessment { get; init; }

    public required QuestionnaireWords Words { get; init; }

    public required IReadOnlyList<SectionLines> Sections { get; init; }

    /// <summary>The section of the criterion.</summary>
    public required SectionLines Section { get; init; }

    public required Criterion Criterion { get; init; }

    /// <summary>Null when unanswered.</summary>
    public required RecordedAnswer? Recorded { get; init; }

    public required AnswerForm Form { get; init; }

    public required IReadOnlyList<Reading> Readings { get; init; }

    public required DateTime DeletedAt { get; init; }

    public required bool ReturnsToCheck { get; init; }

    /// <summary>True when somebody else saved while this form was open: what is recorded and what was typed are both shown.</summary>
    public bool IsConflict { get; init; }

    public FormErrors Errors { get; } = new();

    /// <summary>From 1.</summary>
    public int Number => Lines.FindIndex(line => line.Criterion.Id == Criterion.Id) + 1;

    public int Count => Lines.Count;

    public int Answered => Lines.Count(line => line.Answer is not null);

    private List<CriterionLine> Lines => [.. Sections.SelectMany(section => section.Lines)];

    /// <summary>The next criterion; after the last one, or when it came from there, the check of all answers.</summary>
    public string ContinueTo(SiteLinks links) =>
        ReturnsToCheck || Number == Count ? links.Check(Assessment.Id) : links.Answer(Assessment.Id, Lines[Number].Criterion.Id);
}
