using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Library;

/// <summary>Everything there is to read.</summary>
public sealed class ArticleLibrary
{
    private readonly Dictionary<Slug, Article> _bySlug;
    private readonly Dictionary<Slug, Article> _byFormerSlug;
    private readonly ILookup<CriterionId, Reading> _byCriterion;
    private readonly Dictionary<AxisKey, Article> _byDimension;
    private readonly Dictionary<AxisKey, Article> _byFunction;

    internal ArticleLibrary(IReadOnlyList<Topic> topics, IReadOnlyDictionary<string, Source> sources)
    {
        Topics = topics;
        Sources = sources;
        Articles = [.. topics.SelectMany(topic => topic.Articles)];
        _bySlug = Articles.ToDictionary(article => article.Slug);
        _byFormerSlug = Articles.SelectMany(article => article.Formerly.Select(slug => (slug, article))).ToDictionary(pair => pair.slug, pair => pair.article);
        _byCriterion = Articles
            .SelectMany(article => article.Criteria.Select(pair => (pair.Criterion, Reading: new Reading(article, pair.Section))))
            .ToLookup(pair => pair.Criterion, pair => pair.Reading);
        _byDimension = Articles.Where(article => article.Dimension is not null).ToDictionary(article => article.Dimension!);
        _byFunction = Articles.Where(article => article.Function is not null).ToDictionary(article => article.Function!);
    }

    /// <summary>By their order.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>By topic, then by their order.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The whole bibliography by id, sorted.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    public Article? Find(Slug slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The article that once had this slug.</summary>
    public Article? FindFormer(Slug slug) => _byFormerSlug.GetValueOrDefault(slug);

    /// <summary>
    /// What helps with a criterion. The article of its own dimension comes first, or of its function where it cuts across
    /// dimensions; then those that are about no other dimension.
    /// </summary>
    public IReadOnlyList<Reading> ReadingsFor(Criterion criterion) =>
        [.. _byCriterion[criterion.Id]
            .OrderBy(reading => reading.Article != OwnArticleOf(criterion))
            .ThenBy(reading => reading.Article.Dimension is not null)];

    /// <summary>Those that cite a source in any language, by topic and order.</summary>
    public IReadOnlyList<Article> ArticlesCiting(Source source) =>
        [.. Articles.Where(article => Language.All.Any(language => article.EditionIn(language).Sources.Contains(source)))];

    /// <summary>By its key.</summary>
    public Topic? FindTopic(string key) => Topics.FirstOrDefault(topic => topic.Key == key);

    public Article? ForDimension(AxisKey dimension) => _byDimension.GetValueOrDefault(dimension);

    public Article? ForFunction(AxisKey function) => _byFunction.GetValueOrDefault(function);

    private Article? OwnArticleOf(Criterion criterion) => criterion.Dimension is { } dimension ? ForDimension(dimension) : ForFunction(criterion.Function);
}
