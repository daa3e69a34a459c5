using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Tests;

public sealed class RealContentTests
{
    [Fact]
    public void The_content_of_this_repository_has_no_problem() => Assert.Equal([], RealContent.Load.Problems.Select(problem => problem.ToString()));

    [Fact]
    public void The_questionnaire_has_52_criteria_12_of_them_in_the_quick_check()
    {
        var criteria = RealContent.Load.Snapshot!.Questionnaire.Questionnaire.Criteria;

        Assert.Equal(52, criteria.Count);
        Assert.Equal(12, criteria.Count(criterion => criterion.InQuickCheck));
        Assert.Equal(24, criteria.Count(criterion => criterion.Dimension is not null));
    }

    [Fact]
    public void Every_criterion_has_all_its_words_in_English()
    {
        var published = RealContent.Load.Snapshot!.Questionnaire;
        var words = published.WordsIn(Language.English);

        Assert.All(published.Questionnaire.Criteria, criterion =>
        {
            Assert.Equal(Grade.All.Count, words[criterion.Id].Descriptors.Count);
            Assert.NotEmpty(words[criterion.Id].FirstActions);
            Assert.NotEmpty(words[criterion.Id].NextActions);
            Assert.NotEmpty(words[criterion.Id].EvidenceHints);
        });
    }
}
