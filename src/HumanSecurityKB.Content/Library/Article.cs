using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Library;

/// <summary>One subject of the library, in one or more languages.</summary>
public sealed class Article
{
    private readonly IReadOnlyDictionary<Language, Edition> _editions;

    /// <param name="editions">For every language of the site: the edition its readers get.</param>
    internal Article(IReadOnlyDictionary<Language, Edition> editions) => _editions = editions;

    public required Slug Slug { get; init; }

    public required Topic Topic { get; init; }

    /// <summary>Set for the article about a dimension.</summary>
    public required AxisKey? Dimension { get; init; }

    /// <summary>Set for the article about a function of parliament.</summary>
    public required AxisKey? Function { get; init; }

    /// <summary>Place within the topic.</summary>
    public required int Order { get; init; }

    public required IReadOnlyList<SdgTarget> Targets { get; init; }

    /// <summary>The criteria it helps with, each with the section that does.</summary>
    public required IReadOnlyList<CriterionSection> Criteria { get; init; }

    /// <summary>Slugs it had before: their addresses still lead to it.</summary>
    public required IReadOnlyList<Slug> Formerly { get; init; }

    /// <summary>Those it names, then those that name it.</summary>
    public IReadOnlyList<Article> Related { get; internal set; } = [];

    /// <summary>Within the topic.</summary>
    public Article? Previous { get; internal set; }

    /// <summary>Within the topic.</summary>
    public Article? Next { get; internal set; }

    /// <summary>Of the English edition; a translation may cite others, see <see cref="Edition.Sources"/>.</summary>
    public IReadOnlyList<Source> Sources => EditionIn(Language.English).Sources;

    /// <summary>The day the English edition was last checked.</summary>
    public DateOnly Reviewed => EditionIn(Language.English).Reviewed;

    /// <summary>What a reader of this language gets: English where there is no translation, with links that stay in the language.</summary>
    public Edition EditionIn(Language language) => _editions[language];

    public bool HasEdition(Language language) => _editions[language].Language == language;
}

/// <param name="Section">Anchor of the section of an article that helps with the criterion.</param>
public sealed record CriterionSection(CriterionId Criterion, string Section);

/// <summary>What to read about a criterion.</summary>
/// <param name="Section">Anchor of the section that helps.</param>
public sealed record Reading(Article Article, string Section)
{
    /// <summary>Path without the language.</summary>
    public string Address => $"/library/{Article.Slug}#{Section}";

    /// <summary>The heading of the section, in the language of the edition that these readers get.</summary>
    public string HeadingIn(Language language) => Article.EditionIn(language).Headings.First(heading => heading.Anchor == Section).Text;
}
