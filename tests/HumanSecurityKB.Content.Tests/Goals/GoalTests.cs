using HumanSecurityKB.Content.Goals;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Tests.Goals;

/// <summary>What touches a goal follows from the targets that criteria and articles name.</summary>
public sealed class GoalTests : IDisposable
{
    private readonly SampleContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_goal_has_the_targets_that_are_named_and_no_others()
    {
        var goals = Goals();

        Assert.Equal(["2.1"], goals.TargetsOf(2).Select(target => target.Value));
        Assert.Equal(["16.6"], goals.TargetsOf(16).Select(target => target.Value));
        Assert.Equal(["17.14"], goals.TargetsOf(17).Select(target => target.Value));
        Assert.Empty(goals.TargetsOf(1));
    }

    [Fact]
    public void Targets_are_in_the_order_of_the_resolution_whoever_names_them()
    {
        _content.Replace("questionnaires/2026.1/questionnaire.yml", "[\"16.6\", \"17.14\"]", "[\"16.a\", \"16.10\", \"17.14\"]")
            .Replace("sdgs/en.yml", "  \"16.6\":", "  \"16.a\": States are strong enough.\n  \"16.10\": People can know.\n  \"16.6\":");

        Assert.Equal(["16.6", "16.10", "16.a"], Goals().TargetsOf(16).Select(target => target.Value));
    }

    [Fact]
    public void A_target_knows_the_criteria_and_articles_that_name_it()
    {
        var goals = Goals();

        Assert.Equal(["LEAD-1 first"], Names(goals, "16.6"));
        Assert.Equal(["LEAD-1 "], Names(goals, "17.14"));
        Assert.Equal(["FOO-A second"], Names(goals, "2.1"));
        Assert.Equal([" "], Names(goals, "2.2"));
    }

    [Theory]
    [InlineData(2, "FOO", "FOO-A second")]
    [InlineData(2, "TEC", " ")]
    [InlineData(2, null, " ")]
    [InlineData(16, null, "LEAD-1 first")]
    [InlineData(16, "FOO", " ")]
    [InlineData(17, null, "LEAD-1 ")]
    [InlineData(1, null, " ")]
    public void A_cell_of_the_table_is_a_goal_and_a_dimension_or_none(int goal, string? dimension, string links)
    {
        var found = Goals().LinksOf(goal, dimension is null ? null : AxisKey.Parse(dimension));

        Assert.Equal(links, Names(found));
        Assert.Equal(links == " ", found.AreNone);
    }

    [Fact]
    public void What_names_two_targets_of_a_goal_touches_it_once()
    {
        _content.Replace("questionnaires/2026.1/questionnaire.yml", "targets: [\"2.1\"]", "targets: [\"2.1\", \"2.2\"]")
            .Replace("articles/second/en.md", "targets: [\"2.1\"]", "targets: [\"2.2\", \"2.1\"]");
        var goals = Goals();

        Assert.Equal("FOO-A second", Names(goals.LinksOf(2)));
        Assert.Equal("FOO-A second", Names(goals.LinksOf(2, AxisKey.Parse("FOO"))));
        Assert.Equal(["FOO-A second"], Names(goals, "2.2"));
    }

    [Fact]
    public void An_article_alone_makes_a_cell_too()
    {
        _content.Replace("articles/second/en.md", "targets: [\"2.1\"]", "targets: [\"2.1\", \"17.14\"]");

        var cell = Goals().LinksOf(17, AxisKey.Parse("FOO"));

        Assert.Equal(" second", Names(cell));
        Assert.False(cell.AreNone);
    }

    [Fact]
    public void A_sentence_about_a_target_is_English_where_there_is_no_translation_and_says_so()
    {
        var texts = _content.Snapshot().GoalTexts;

        Assert.Equal(new TargetText(Language.French, "Chacun a assez à manger."), texts.Of(Target("2.1"), Language.French));
        Assert.Equal(new TargetText(Language.English, "Institutions answer for what they do."), texts.Of(Target("16.6"), Language.French));
        Assert.Equal(new TargetText(Language.English, "All people have enough food."), texts.Of(Target("2.1"), Language.English));
        Assert.Null(texts.Of(Target("3.1"), Language.French));
    }

    [Fact]
    public void What_is_said_of_a_goal_is_English_where_there_is_no_translation_and_says_so()
    {
        var texts = _content.Snapshot().GoalTexts;

        Assert.Equal(new GoalText(Language.English, "Food for all.", "Hunger has many causes."), texts.Of(2, Language.Arabic));
        Assert.Null(texts.Of(3, Language.English));
    }

    [Fact]
    public void In_the_real_content_the_cells_of_a_goal_make_up_the_goal()
    {
        var snapshot = RealContent.Load.Snapshot!;
        var dimensions = snapshot.Questionnaire.Questionnaire.Dimensions.Select(dimension => (AxisKey?)dimension.Key).Append(null).ToList();
        for (var goal = 1; goal <= SdgTarget.GoalCount; goal++)
        {
            var whole = snapshot.Goals.LinksOf(goal);
            var cells = dimensions.Select(dimension => snapshot.Goals.LinksOf(goal, dimension)).ToList();

            Assert.Equal(whole.Criteria.ToHashSet(), cells.SelectMany(cell => cell.Criteria).ToHashSet());
            Assert.Equal(whole.Articles.ToHashSet(), cells.SelectMany(cell => cell.Articles).ToHashSet());
            Assert.Equal(whole.Criteria.Count + whole.Articles.Count, cells.Sum(cell => cell.Criteria.Count + cell.Articles.Count));
            Assert.All(whole.Criteria, criterion => Assert.Contains(goal, criterion.Goals));
        }
    }

    private GoalMap Goals() => _content.Snapshot().Goals;

    private static SdgTarget Target(string text) => SdgTarget.TryParse(text, out var target) ? target : throw new ArgumentException("No such target.", nameof(text));

    private static IEnumerable<string> Names(GoalMap goals, string target) => [Names(new GoalLinks(goals.CriteriaFor(Target(target)), goals.ArticlesFor(Target(target))))];

    private static string Names(GoalLinks links) => $"{string.Join('+', links.Criteria.Select(criterion => criterion.Id))} {string.Join('+', Slugs(links.Articles))}";

    private static IEnumerable<string> Slugs(IEnumerable<Article> articles) => articles.Select(article => article.Slug.Value);
}
