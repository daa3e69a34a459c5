using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Committee;

/// <summary>What a reveal shows: worked out once from the private grades, and nothing that tells who chose what.</summary>
public static class Revealing
{
    /// <summary>Of a role. A smaller group, or what a reader can subtract from the whole, would say too much about each of its members.</summary>
    public const int SmallestGroup = 5;

    /// <returns>Only criteria that enough participants answered.</returns>
    public static IReadOnlyDictionary<CriterionId, CriterionTally> Tallies(IReadOnlyCollection<Participant> participants) =>
        ByCriterion(participants)
            .Where(choices => choices.Count() >= CommitteeGrades.FewestParticipants)
            .ToDictionary(choices => choices.Key, choices => new CriterionTally(Tally.Of([.. choices.Select(choice => choice.Answer)]), Roles([.. choices])));

    /// <returns>Null when fewer participants graded alone than may be shown.</returns>
    public static CommitteeGrades? Spreads(IReadOnlyCollection<Participant> participants)
    {
        var count = participants.Count(participant => participant.Grades.Count > 0);
        return count < CommitteeGrades.FewestParticipants
            ? null
            : new CommitteeGrades(count, ByCriterion(participants)
                .Select(choices => (choices.Key, Grades: choices.Select(choice => choice.Answer.Grade?.Value).OfType<int>().Order().ToList()))
                .Where(pair => pair.Grades.Count >= CommitteeGrades.FewestParticipants)
                .ToDictionary(pair => pair.Key, pair => SpreadOf(pair.Grades)));
    }

    private static ILookup<CriterionId, Choice> ByCriterion(IReadOnlyCollection<Participant> participants) => participants
        .SelectMany(participant => participant.Grades.Select(grade => new Choice(grade.Criterion, participant.Role, grade.Answer)))
        .ToLookup(choice => choice.Criterion);

    /// <summary>
    /// The groups of at least five. Where those who remain are fewer than five but not none, the smallest group joins them:
    /// the whole less the groups shown must not tell about a few.
    /// </summary>
    private static Dictionary<ParticipantRole, Tally> Roles(IReadOnlyCollection<Choice> choices)
    {
        var shown = choices
            .Where(choice => choice.Role is not null)
            .GroupBy(choice => choice.Role!.Value)
            .Where(group => group.Count() >= SmallestGroup)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .ToList();
        var rest = choices.Count - shown.Sum(group => group.Count());
        if (rest is > 0 and < SmallestGroup && shown.Count > 0)
        {
            shown.RemoveAt(shown.Count - 1);
        }

        return shown.ToDictionary(group => group.Key, group => Tally.Of([.. group.Select(choice => choice.Answer)]));
    }

    private static Spread SpreadOf(List<int> sorted)
    {
        var middle = sorted.Count / 2;
        var median = sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2m;
        return new Spread(sorted[0], median, sorted[^1]);
    }

    private sealed record Choice(CriterionId Criterion, ParticipantRole? Role, Answer Answer);
}
