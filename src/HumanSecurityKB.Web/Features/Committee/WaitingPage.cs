using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>Before the reveal: how far the participants are, and nothing of what they chose.</summary>
/// <param name="Address">Of the page to join, absolute.</param>
/// <param name="DeletedAt">UTC, if nobody works on it until then.</param>
public sealed record WaitingPage(
    Assessment Assessment,
    IReadOnlyList<SectionProgress> Sections,
    CommitteeProgress Progress,
    JoinCode Code,
    string Address,
    DateTime DeletedAt,
    FormErrors Errors)
{
    public int Unfinished => Progress.Graded - Progress.Finished;

    /// <summary>What all chose, less the ballots, would be what one or two people chose.</summary>
    public bool LeavesFewBesidePaper => Progress is { OnPaper: > 0 } && Progress.Joined - Progress.OnPaper is > 0 and < CommitteeGrades.FewestParticipants;

    public bool HasTooFew => Progress.Graded < CommitteeGrades.FewestParticipants;
}

/// <param name="Given">How many answers all participants gave together.</param>
/// <param name="Possible">As many as there would be if everybody had answered everything.</param>
public sealed record SectionProgress(AxisWords Words, int Given, int Possible)
{
    public static IReadOnlyList<SectionProgress> Of(PublishedQuestionnaire published, AnswerSheet sheet, CommitteeProgress progress, Language language)
    {
        var words = published.WordsIn(language);
        return [.. published.Questionnaire.Sections(sheet).Select(section => new SectionProgress(
            words[section.Key],
            section.Criteria.Sum(criterion => progress.Answered.GetValueOrDefault(criterion.Id)),
            section.Criteria.Count * progress.Joined))];
    }
}
