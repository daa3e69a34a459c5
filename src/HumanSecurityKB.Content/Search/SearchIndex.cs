using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Search;

/// <summary>Finds articles and criteria by words. What a person types is text, and nothing typed can fail.</summary>
public sealed class SearchIndex
{
    internal SearchIndex(ArticleLibrary library, PublishedQuestionnaire questionnaire)
    {
        _ = library;
        _ = questionnaire;
    }

    /// <param name="language">Of the reader.</param>
    /// <param name="text">As typed.</param>
    /// <param name="kind">Null for all.</param>
    /// <param name="page">From 1.</param>
    public SearchResults Search(Language language, string text, SearchKind? kind, int page) => new(0, 1, 1, [], new Dictionary<SearchKind, int>(), null);
}
