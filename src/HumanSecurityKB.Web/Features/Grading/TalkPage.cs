using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Grading;

/// <summary>One criterion after the reveal, as a participant sees it: what all chose, beside the own choice and what was agreed.</summary>
/// <param name="Tally">Null when nothing has been shown yet.</param>
public sealed record TalkPage(Assessment Assessment, TallyFields? Tally, Answer? Own, Answer? Agreed)
{
    /// <summary>What the page shows, where it follows the facilitator; null where it stays.</summary>
    public string? Following { get; init; }

    public static TalkPage Of(Membership member, TallyFields? tally) => new(
        member.Assessment,
        tally,
        tally is null ? null : member.Participant.Find(tally.Criterion.Id)?.Answer,
        tally is null ? null : member.Assessment.Find(tally.Criterion.Id)?.Answer);
}
