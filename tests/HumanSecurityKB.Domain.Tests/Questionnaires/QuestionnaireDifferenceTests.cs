using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Questionnaires;

public sealed class QuestionnaireDifferenceTests
{
    private static readonly Questionnaire Earlier = RealQuestionnaire.Instance;
    private static readonly Questionnaire Later = LaterQuestionnaire.Instance;

    [Fact]
    public void Each_criterion_is_the_same_or_changed_or_new_or_gone()
    {
        var difference = QuestionnaireDifference.Between(Earlier, Later);

        Assert.Equal(["LEAD-1"], Ids(difference.Changed));
        Assert.Equal(["LEAD-9"], Ids(difference.New));
        Assert.Equal(["LAW-1", .. Ids(Earlier.Criteria.Where(criterion => criterion.Dimension == LaterQuestionnaire.GoneDimension))], Ids(difference.Gone));
        Assert.Equal(Later.Criteria.Count, difference.Same.Count + difference.Changed.Count + difference.New.Count);
        Assert.Equal(Earlier.Criteria.Count, difference.Same.Count + difference.Changed.Count + difference.Gone.Count);
        Assert.True(difference.IsBetweenVersions);
    }

    [Fact]
    public void Looked_at_from_the_other_end_what_is_new_was_gone()
    {
        var (forward, back) = (QuestionnaireDifference.Between(Earlier, Later), QuestionnaireDifference.Between(Later, Earlier));

        Assert.Equal(Ids(forward.New), Ids(back.Gone));
        Assert.Equal(Ids(forward.Gone), Ids(back.New));
        Assert.Equal(Ids(forward.Changed), Ids(back.Changed));
    }

    [Fact]
    public void Between_a_version_and_itself_all_is_the_same()
    {
        var difference = QuestionnaireDifference.Between(Earlier, Earlier);

        Assert.Equal(Earlier.Criteria, difference.Same);
        Assert.Empty(difference.Changed.Concat(difference.New).Concat(difference.Gone));
        Assert.False(difference.IsBetweenVersions);
    }

    private static List<string> Ids(IEnumerable<Criterion> criteria) => [.. criteria.Select(criterion => criterion.Id.Value)];
}
