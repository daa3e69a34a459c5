using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Library;

/// <summary>Everything there is to read.</summary>
public sealed class ArticleLibrary
{
    private readonly Dictionary<Slug, Article> _bySlug;
    private readonly ILookup<CriterionId, Article> _byCriterion;
    private readonly Dictionary<AxisKey, Article> _byDimension;

    internal ArticleLibrary(IReadOnlyList<Topic> topics, IReadOnlyDictionary<string, Source> sources)
    {
        Topics = topics;
        Sources = sources;
        Articles = [.. topics.SelectMany(topic => topic.Articles)];
        _bySlug = Articles.ToDictionary(article => article.Slug);
        _byCriterion = Articles.SelectMany(article => article.Criteria.Select(id => (id, article))).ToLookup(pair => pair.id, pair => pair.article);
        _byDimension = Articles.Where(article => article.Dimension is not null).ToDictionary(article => article.Dimension!);
    }

    /// <summary>By their order.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>By topic, then by their order.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The whole bibliography by id, sorted.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    public Article? Find(Slug slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>Those of the criterion's own dimension first; for one that cuts across dimensions, those of none.</summary>
    public IReadOnlyList<Article> ArticlesFor(Criterion criterion) =>
        [.. _byCriterion[criterion.Id].OrderBy(article => article.Dimension != criterion.Dimension)];

    public Article? ForDimension(AxisKey dimension) => _byDimension.GetValueOrDefault(dimension);
}
