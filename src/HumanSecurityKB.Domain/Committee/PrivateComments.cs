using System.Security.Cryptography;
using System.Text;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Committee;

/// <summary>What participants wrote about one criterion, without their names.</summary>
public static class PrivateComments
{
    /// <summary>
    /// In an order that is the same at every look, and another one for every criterion: the place of a comment neither tells
    /// who wrote it nor which comments were written by the same person. The ids of participants are random and never shown.
    /// </summary>
    /// <param name="comments">Of everybody who answered; empty where somebody wrote nothing.</param>
    /// <returns>Nothing where fewer than <see cref="CommitteeGrades.FewestParticipants"/> answered.</returns>
    public static IReadOnlyList<string> Of(CriterionId criterion, IReadOnlyCollection<(Guid Participant, string Comment)> comments) =>
        comments.Count < CommitteeGrades.FewestParticipants
            ? []
            : [.. comments.Where(pair => pair.Comment.Length > 0).OrderBy(pair => PlaceOf(criterion, pair.Participant), StringComparer.Ordinal).Select(pair => pair.Comment)];

    private static string PlaceOf(CriterionId criterion, Guid participant) =>
        Convert.ToHexString(HMACSHA256.HashData(participant.ToByteArray(), Encoding.ASCII.GetBytes(criterion.Value)));
}
