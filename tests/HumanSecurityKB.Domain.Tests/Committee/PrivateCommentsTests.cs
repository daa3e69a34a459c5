using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Committee;

public sealed class PrivateCommentsTests
{
    private static readonly CriterionId Lead1 = CriterionId.Parse("LEAD-1");

    private readonly List<(Guid Participant, string Comment)> _comments =
        [.. Enumerable.Range(1, 20).Select(number => (new Guid(number, 0, 0, new byte[8]), $"{number}"))];

    [Fact]
    public void Comments_come_in_the_same_order_at_each_look_whoever_is_asked_first() =>
        Assert.Equal(PrivateComments.Of(Lead1, _comments), PrivateComments.Of(Lead1, [.. Enumerable.Reverse(_comments)]));

    [Fact]
    public void All_comments_come() => Assert.Equal(_comments.Select(pair => pair.Comment).Order(), PrivateComments.Of(Lead1, _comments).Order());

    [Fact]
    public void Who_wrote_nothing_is_left_out() =>
        Assert.Equal(["2", "3"], PrivateComments.Of(Lead1, [(Guid.NewGuid(), "2"), (Guid.NewGuid(), ""), (Guid.NewGuid(), "3")]).Order());

    [Fact]
    public void Every_criterion_has_an_order_of_its_own()
    {
        var orders = RealQuestionnaire.Instance.Criteria.Select(criterion => string.Join(' ', PrivateComments.Of(criterion.Id, _comments))).ToList();

        Assert.Equal(orders.Count, orders.Distinct().Count());
    }

    /// <summary>Of 52 criteria each of twenty people would stand first 2.6 times by chance.</summary>
    [Fact]
    public void Nobody_stands_first_more_often_than_by_chance()
    {
        var first = RealQuestionnaire.Instance.Criteria.CountBy(criterion => PrivateComments.Of(criterion.Id, _comments)[0]);

        Assert.All(first, person => Assert.InRange(person.Value, 0, 10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nothing_is_shown_where_fewer_than_three_answered(int answered) => Assert.Empty(PrivateComments.Of(Lead1, [.. _comments.Take(answered)]));

    [Fact]
    public void Of_three_who_answered_the_only_comment_is_shown() =>
        Assert.Equal(["Why"], PrivateComments.Of(Lead1, [(Guid.NewGuid(), ""), (Guid.NewGuid(), "Why"), (Guid.NewGuid(), "")]));
}
