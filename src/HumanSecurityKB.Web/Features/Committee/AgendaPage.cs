using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>After the reveal: what to talk about, in which order and for how long.</summary>
public sealed record AgendaPage(Assessment Assessment, QuestionnaireWords Words, IReadOnlyList<AgendaItem> Items, SessionPlan Plan)
{
    public int Agreed => Items.Count(item => item.Agreed is not null);

    public AgendaItem? NextOpen => Items.FirstOrDefault(item => item.Agreed is null);

    /// <param name="minutes">As asked for; what cannot be chosen is the usual length.</param>
    public static AgendaPage Of(Assessment assessment, PublishedQuestionnaire published, Language language, int? minutes)
    {
        var items = Agenda.Of(published.Questionnaire, assessment.Contents());
        var length = minutes is { } asked && SessionPlan.Lengths.Contains(asked) ? asked : SessionPlan.DefaultLength;
        return new AgendaPage(assessment, published.WordsIn(language), items, SessionPlan.Of(items, length));
    }
}
