using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Goals;

/// <summary>
/// Which criteria and articles touch which goal, and with which dimension. It is made of the targets that they name: our reading,
/// because no official table links dimensions and targets.
/// </summary>
public sealed class GoalMap
{
    private readonly ILookup<SdgTarget, Criterion> _criteria;
    private readonly ILookup<SdgTarget, Article> _articles;
    private readonly ILookup<int, SdgTarget> _targets;

    internal GoalMap(Questionnaire questionnaire, ArticleLibrary library)
    {
        _criteria = questionnaire.Criteria.SelectMany(criterion => criterion.Targets.Select(target => (target, criterion))).ToLookup(pair => pair.target, pair => pair.criterion);
        _articles = library.Articles.SelectMany(article => article.Targets.Select(target => (target, article))).ToLookup(pair => pair.target, pair => pair.article);
        _targets = SdgTarget.InOrder(_criteria.Select(pair => pair.Key).Union(_articles.Select(pair => pair.Key))).ToLookup(target => target.Goal);
    }

    /// <summary>Those of a goal that a criterion or an article names, in the order of the resolution.</summary>
    /// <param name="goal">1 to 17.</param>
    public IReadOnlyList<SdgTarget> TargetsOf(int goal) => [.. _targets[goal]];

    public IReadOnlyList<Criterion> CriteriaFor(SdgTarget target) => [.. _criteria[target]];

    public IReadOnlyList<Article> ArticlesFor(SdgTarget target) => [.. _articles[target]];

    /// <summary>What touches a goal, each once.</summary>
    public GoalLinks LinksOf(int goal) => new(
        [.. _targets[goal].SelectMany(CriteriaFor).Distinct()],
        [.. _targets[goal].SelectMany(ArticlesFor).Distinct()]);

    /// <param name="dimension">Null for what cuts across dimensions.</param>
    public GoalLinks LinksOf(int goal, AxisKey? dimension)
    {
        var all = LinksOf(goal);
        return new(
            [.. all.Criteria.Where(criterion => criterion.Dimension == dimension)],
            [.. all.Articles.Where(article => article.Dimension == dimension)]);
    }
}

public sealed record GoalLinks(IReadOnlyList<Criterion> Criteria, IReadOnlyList<Article> Articles)
{
    public bool AreNone => Criteria.Count == 0 && Articles.Count == 0;
}
