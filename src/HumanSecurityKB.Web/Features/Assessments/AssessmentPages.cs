using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <param name="Link">The private link, absolute.</param>
/// <param name="DeletedAt">UTC.</param>
public sealed record KeyPage(Assessment Assessment, AssessmentKey Key, string Link, DateTime DeletedAt);

/// <param name="DeletedAt">UTC, if nobody deletes it sooner.</param>
public sealed record DeletePage(Assessment Assessment, DateTime DeletedAt, FormErrors Errors);

public sealed record TaskListPage(
    Assessment Assessment, QuestionnaireWords Words, IReadOnlyList<SectionLines> Sections, IReadOnlyList<AxisKey> SwitchedOff, DateTime DeletedAt)
{
    public int Answered => Sections.Sum(section => section.Answered);

    public int Count => Sections.Sum(section => section.Lines.Count);

    public int DoNotKnow => Sections.SelectMany(section => section.Lines).Count(line => line.Answer?.State == AnswerState.DoNotKnow);

    public CriterionLine? FirstUnanswered => Sections.SelectMany(section => section.Lines).FirstOrDefault(line => line.Answer is null);

    public static TaskListPage Of(Assessment assessment, PublishedQuestionnaire published, Language language, Retention retention) => new(
        assessment,
        published.WordsIn(language),
        SectionLines.Of(assessment, published, language),
        [.. DimensionChoice.All(published.Questionnaire).Except(assessment.Dimensions)],
        retention.DeletionOf(assessment));
}
