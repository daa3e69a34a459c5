using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>From where somebody came to a criterion, and so where <em>Continue</em> leads.</summary>
public enum AnswerOrigin
{
    TaskList,
    Check,

    /// <summary>Of a committee: by disagreement, not by the order of the questionnaire.</summary>
    Agenda,
}

internal static class AnswerOrigins
{
    /// <param name="spelled">As in <c>?return=</c> of an address.</param>
    public static AnswerOrigin Read(string? spelled) => spelled switch
    {
        "check" => AnswerOrigin.Check,
        "agenda" => AnswerOrigin.Agenda,
        _ => AnswerOrigin.TaskList,
    };

    public static string Answer(this SiteLinks links, AssessmentId id, CriterionId criterion, AnswerOrigin origin) => origin switch
    {
        AnswerOrigin.Check => links.AnswerFromCheck(id, criterion),
        AnswerOrigin.Agenda => links.AnswerFromAgenda(id, criterion),
        _ => links.Answer(id, criterion),
    };

    public static string Back(this SiteLinks links, AssessmentId id, AnswerOrigin origin) => origin switch
    {
        AnswerOrigin.Check => links.Check(id),
        AnswerOrigin.Agenda => links.Committee(id),
        _ => links.Assessment(id),
    };
}
