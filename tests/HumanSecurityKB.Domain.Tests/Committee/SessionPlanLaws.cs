using FsCheck.Xunit;
using HumanSecurityKB.Domain.Committee;

namespace HumanSecurityKB.Domain.Tests.Committee;

/// <summary>For whatever a committee has still to agree, and every length that can be chosen.</summary>
[Properties(Arbitrary = [typeof(RandomAgendas)], MaxTest = 300)]
public sealed class SessionPlanLaws
{
    [Property]
    public void All_parts_together_last_as_long_as_the_session(RandomAgenda agenda) =>
        ForEveryLength(agenda, plan => Assert.Equal(plan.Minutes, plan.Opening + plan.Slots.Sum(slot => slot.Minutes) + plan.Reserve + plan.Closing));

    [Property]
    public void No_part_is_negative_and_opening_and_closing_always_have_time(RandomAgenda agenda) =>
        ForEveryLength(agenda, plan => Assert.True(plan is { Opening: > 0, Closing: > 0, Reserve: >= 0 }));

    [Property]
    public void Slots_follow_one_another_from_the_opening_on_without_gaps(RandomAgenda agenda) => ForEveryLength(agenda, plan =>
    {
        var ends = plan.Slots.Select(slot => slot.Start + slot.Minutes).Prepend(plan.Opening);
        Assert.Equal(ends.SkipLast(1), plan.Slots.Select(slot => slot.Start));
    });

    [Property]
    public void No_slot_is_shorter_than_its_least_time_or_longer_than_three_times_that(RandomAgenda agenda) =>
        ForEveryLength(agenda, plan => Assert.All(plan.Slots, slot => Assert.InRange(slot.Minutes, Least(slot.Item), 3 * Least(slot.Item))));

    [Property]
    public void What_is_not_agreed_has_a_slot_or_comes_later_in_the_order_of_the_agenda(RandomAgenda agenda) => ForEveryLength(agenda, plan =>
        Assert.Equal(agenda.Items.Where(item => item.Agreed is null), plan.Slots.Select(slot => slot.Item).Concat(plan.Later)));

    [Property]
    public void A_session_that_leaves_something_for_later_has_no_time_left(RandomAgenda agenda) => ForEveryLength(agenda, plan =>
        Assert.True(plan.Later.Count == 0 || plan.Reserve == 0));

    [Property]
    public void Nothing_is_left_for_later_that_would_have_fitted(RandomAgenda agenda) => ForEveryLength(agenda, plan =>
    {
        var available = plan.Minutes - plan.Opening - plan.Closing;
        Assert.True(plan.Later.Count == 0 || plan.Slots.Sum(slot => Least(slot.Item)) + Least(plan.Later[0]) > available);
    });

    [Property]
    public void A_longer_session_leaves_no_more_for_later(RandomAgenda agenda)
    {
        var later = SessionPlan.Lengths.Order().Select(minutes => SessionPlan.Of(agenda.Items, minutes).Later.Count).ToList();

        Assert.Equal(later.OrderDescending(), later);
    }

    [Fact]
    public void Where_all_is_agreed_the_time_is_kept_in_reserve()
    {
        var plan = SessionPlan.Of([], SessionPlan.DefaultLength);

        Assert.Equal((10, 90, 20), (plan.Opening, plan.Reserve, plan.Closing));
        Assert.Empty(plan.Slots);
    }

    [Fact]
    public void The_length_that_is_proposed_can_be_chosen() => Assert.Contains(SessionPlan.DefaultLength, SessionPlan.Lengths);

    private static void ForEveryLength(RandomAgenda agenda, Action<SessionPlan> check)
    {
        var items = agenda.Items;
        Assert.All(SessionPlan.Lengths, minutes => check(SessionPlan.Of(items, minutes)));
    }

    private static int Least(AgendaItem item) => item.Kind switch
    {
        AgendaKind.Differ => 5,
        AgendaKind.TooFew => 3,
        _ => 1,
    };
}
