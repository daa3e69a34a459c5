using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
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

    /// <summary>What the private grades of a committee say together; null where that may not be shown.</summary>
    public CriterionTally? Tally { get; init; }

    /// <summary>What participants wrote, without their names.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    public required AnswerOrigin Origin { get; init; }

    /// <summary>Of a committee, in the order in which it talks; empty when the reader did not come from there.</summary>
    public IReadOnlyList<AgendaItem> Agenda { get; init; } = [];

    /// <summary>True when somebody else saved while this form was open: what is recorded and what was typed are both shown.</summary>
    public bool IsConflict { get; init; }

    public FormErrors Errors { get; } = new();

    /// <summary>From 1.</summary>
    public int Number => Lines.FindIndex(line => line.Criterion.Id == Criterion.Id) + 1;

    public int Count => Lines.Count;

    public int Answered => Lines.Count(line => line.Answer is not null);

    private List<CriterionLine> Lines => [.. Sections.SelectMany(section => section.Lines)];

    /// <summary>The next criterion on the way the reader came; after the last one, or from the check, that page.</summary>
    public string ContinueTo(SiteLinks links) => Origin switch
    {
        AnswerOrigin.Check => links.Check(Assessment.Id),
        AnswerOrigin.Agenda => NextOnAgenda is { } next ? links.AnswerFromAgenda(Assessment.Id, next.Criterion.Id) : links.Committee(Assessment.Id),
        _ => Number == Count ? links.Check(Assessment.Id) : links.Answer(Assessment.Id, Lines[Number].Criterion.Id),
    };

    private AgendaItem? NextOnAgenda => Agenda.SkipWhile(item => item.Criterion.Id != Criterion.Id).Skip(1).FirstOrDefault();
}
