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

    /// <summary>Place within the topic.</summary>
    public required int Order { get; init; }

    public required IReadOnlyList<SdgTarget> Targets { get; init; }

    /// <summary>The criteria it helps with.</summary>
    public required IReadOnlyList<CriterionId> Criteria { get; init; }

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
