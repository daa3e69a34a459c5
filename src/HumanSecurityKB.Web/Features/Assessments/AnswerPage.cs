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

    public required CriterionPlace Place { get; init; }

    /// <summary>Null when unanswered.</summary>
    public required RecordedAnswer? Recorded { get; init; }

    public required AnswerForm Form { get; init; }

    public required IReadOnlyList<Reading> Readings { get; init; }

    public required DateTime DeletedAt { get; init; }

    /// <summary>What the private grades of a committee say together; null without a committee.</summary>
    public TallyFields? Tally { get; init; }

    /// <summary>What was saved last, if it was in the last hour; null for what can no longer be changed.</summary>
    public SavedAnswer? LastSaved { get; init; }

    public required AnswerOrigin Origin { get; init; }

    /// <summary>In the order in which a committee talks; empty without one.</summary>
    public IReadOnlyList<AgendaItem> Agenda { get; init; } = [];

    /// <summary>True when somebody else saved while this form was open: what is recorded and what was typed are both shown.</summary>
    public bool IsConflict { get; init; }

    public FormErrors Errors { get; } = new();

    public Criterion Criterion => Place.Criterion;

    /// <summary>The next criterion on the way the reader came; after the last one, or from the check, that page.</summary>
    public string ContinueTo(SiteLinks links) => Origin switch
    {
        AnswerOrigin.Check => links.Check(Assessment.Id),
        AnswerOrigin.Agenda => NextOnAgenda is { } item ? links.AnswerFromAgenda(Assessment.Id, item.Criterion.Id) : links.Committee(Assessment.Id),
        _ => Place.Next is { } next ? links.Answer(Assessment.Id, next) : links.Check(Assessment.Id),
    };

    private AgendaItem? NextOnAgenda => Agenda.SkipWhile(item => item.Criterion.Id != Criterion.Id).Skip(1).FirstOrDefault();
}

/// <summary>That an answer is safe, and since when.</summary>
public sealed record SavedAnswer(CriterionId Criterion, int MinutesAgo)
{
    private const int MostMinutes = 59;

    /// <param name="now">UTC.</param>
    /// <returns>Null where nothing was saved in the last hour, or nothing can be.</returns>
    public static SavedAnswer? LastOf(Assessment assessment, DateTime now)
    {
        if (assessment.IsSignedOff || assessment.Answers.MaxBy(answer => answer.ChangedAt) is not { } last)
        {
            return null;
        }

        var minutes = (int)(now - last.ChangedAt).TotalMinutes;
        return minutes is >= 0 and <= MostMinutes ? new SavedAnswer(last.Criterion, minutes) : null;
    }
}
