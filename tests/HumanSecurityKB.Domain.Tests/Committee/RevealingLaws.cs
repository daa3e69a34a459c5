using FsCheck.Xunit;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Committee;

/// <summary>What a reveal tells of any committee, and what it must not tell.</summary>
[Properties(Arbitrary = [typeof(RandomCommittees)], MaxTest = 500)]
public sealed class RevealingLaws
{
    /// <summary>Written out here too: whoever changes the limits has to mean it.</summary>
    private const int FewestParticipants = 3;
    private const int SmallestGroup = 5;

    [Property]
    public void A_criterion_is_shown_exactly_when_three_answered_it(RandomCommittee committee)
    {
        var answered = RandomCommittees.Criteria.Where(criterion => committee.AnswersTo(criterion).Count >= FewestParticipants);

        Assert.Equal(answered.ToHashSet(), committee.Reveal().Tallies.Keys.ToHashSet());
    }

    [Property]
    public void A_spread_is_shown_exactly_when_three_graded(RandomCommittee committee)
    {
        var graded = RandomCommittees.Criteria.Where(criterion => committee.AnswersTo(criterion).Count(pair => pair.Answer.Grade is not null) >= FewestParticipants);

        Assert.Equal(graded.ToHashSet(), (committee.Reveal().Committee?.Spreads.Keys ?? []).ToHashSet());
    }

    [Property]
    public void How_many_took_part_is_told_exactly_when_three_graded_anything(RandomCommittee committee)
    {
        var graded = committee.Participants.Count(participant => participant.Grades.Count > 0);

        Assert.Equal(graded >= FewestParticipants ? graded : null, committee.Reveal().Committee?.Participants);
    }

    [Property]
    public void A_tally_counts_everybody_who_answered_once(RandomCommittee committee) =>
        Assert.All(committee.Reveal().Tallies, shown => Assert.Equal(TallyOf(committee.AnswersTo(shown.Key)), shown.Value.All));

    [Property]
    public void The_tally_of_a_role_counts_everybody_of_that_role_who_answered_once(RandomCommittee committee) =>
        Assert.All(committee.Reveal().Tallies, shown => Assert.All(
            shown.Value.Roles,
            group => Assert.Equal(TallyOf(committee.AnswersTo(shown.Key).Where(pair => pair.Role == group.Key)), group.Value)));

    [Property]
    public void A_spread_goes_from_the_lowest_grade_to_the_highest_with_half_on_each_side_of_its_median(RandomCommittee committee) =>
        Assert.All(committee.Reveal().Committee?.Spreads ?? new Dictionary<CriterionId, Spread>(), shown =>
        {
            var grades = committee.AnswersTo(shown.Key).Select(pair => pair.Answer.Grade?.Value).OfType<int>().ToList();
            var spread = shown.Value;
            Assert.Equal((grades.Min(), grades.Max()), (spread.Low, spread.High));
            Assert.True(2 * grades.Count(grade => grade <= spread.Median) >= grades.Count);
            Assert.True(2 * grades.Count(grade => grade >= spread.Median) >= grades.Count);
        });

    [Property]
    public void A_role_is_shown_only_when_five_of_it_answered(RandomCommittee committee) =>
        Assert.All(Shown(committee), tally => Assert.All(tally.Roles.Values, group => Assert.True(group.Answered >= SmallestGroup)));

    /// <summary>Any of the shown groups: an attacker may leave some out, and what is left then is larger.</summary>
    [Property]
    public void The_whole_less_any_of_the_roles_shown_leaves_nobody_or_at_least_five(RandomCommittee committee) =>
        Assert.All(Shown(committee), tally => Assert.All(Subsets([.. tally.Roles.Values]), subset =>
            Assert.False(tally.All.Answered - subset.Sum(group => group.Answered) is > 0 and < SmallestGroup && subset.Count > 0)));

    [Property]
    public void A_role_of_five_is_held_back_only_where_the_whole_would_tell_about_a_few(RandomCommittee committee) =>
        Assert.All(committee.Reveal().Tallies, shown =>
        {
            var answers = committee.AnswersTo(shown.Key);
            var large = answers.Where(pair => pair.Role is not null).GroupBy(pair => pair.Role!.Value).Where(group => group.Count() >= SmallestGroup).ToList();
            var rest = answers.Count - large.Sum(group => group.Count());
            Assert.Equal(rest is > 0 and < SmallestGroup && large.Count > 0 ? large.Count - 1 : large.Count, shown.Value.Roles.Count);
        });

    [Property]
    public void The_order_of_participants_never_matters(RandomCommittee committee, int seed)
    {
        var shuffled = committee.Participants.ToArray();
        new Random(seed).Shuffle(shuffled);

        var (tallies, others) = (Revealing.Tallies(committee.Participants), Revealing.Tallies(shuffled));
        Assert.Equal(Flat(tallies), Flat(others));
        var (spreads, otherSpreads) = (Revealing.Spreads(committee.Participants), Revealing.Spreads(shuffled));
        Assert.Equal(spreads?.Participants, otherSpreads?.Participants);
        Assert.Equal(spreads?.Spreads.ToHashSet(), otherSpreads?.Spreads.ToHashSet());
    }

    private static IEnumerable<CriterionTally> Shown(RandomCommittee committee) => committee.Reveal().Tallies.Values;

    private static HashSet<(CriterionId Criterion, ParticipantRole? Role, Tally Tally)> Flat(IReadOnlyDictionary<CriterionId, CriterionTally> tallies) =>
        [.. tallies.SelectMany(pair => pair.Value.Roles.Select(role => (pair.Key, (ParticipantRole?)role.Key, role.Value)).Append((pair.Key, null, pair.Value.All)))];

    private static Tally TallyOf(IEnumerable<(ParticipantRole? Role, Answer Answer)> answers)
    {
        var counts = answers.CountBy(pair => pair.Answer.Grade is { } grade ? $"{grade.Value}" : $"{pair.Answer.State}").ToDictionary();
        return new Tally(
            [.. Enumerable.Range(0, 6).Select(grade => counts.GetValueOrDefault($"{grade}"))],
            counts.GetValueOrDefault("DoNotKnow"),
            counts.GetValueOrDefault("NotApplicable"));
    }

    private static IEnumerable<IReadOnlyList<Tally>> Subsets(IReadOnlyList<Tally> groups) =>
        Enumerable.Range(0, 1 << groups.Count).Select(bits => (IReadOnlyList<Tally>)[.. groups.Where((_, place) => (bits & (1 << place)) != 0)]);
}
