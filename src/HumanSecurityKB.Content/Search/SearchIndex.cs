using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Search;

/// <summary>Finds articles and criteria by words. What a person types is text, and nothing typed can fail.</summary>
public sealed class SearchIndex
{
    public const int PageSize = 10;

    private readonly Dictionary<Language, Lazy<LanguageIndex>> _indexes;

    internal SearchIndex(ArticleLibrary library, PublishedQuestionnaire questionnaire)
    {
        _indexes = Language.All.ToDictionary(
            language => language,
            language => new Lazy<LanguageIndex>(() => new LanguageIndex(language, SearchDocument.All(library, questionnaire, language))));
    }

    /// <summary>
    /// Makes every language ready to be searched, in the background. Without it, the first search in a language makes its index:
    /// whoever only checks content or scores a file does not pay for what is not used.
    /// </summary>
    public Task PrepareAsync() => Task.Run(() =>
    {
        // One after the other: another processor stays free for the first readers.
        foreach (var index in _indexes.Values)
        {
            _ = index.Value;
        }
    });

    /// <param name="language">Of the reader.</param>
    /// <param name="text">As typed; no more than 200 characters of it count.</param>
    /// <param name="kind">Null for all.</param>
    /// <param name="page">From 1.</param>
    public SearchResults Search(Language language, string text, SearchKind? kind, int page)
    {
        var index = _indexes[language].Value;
        var (found, snippets) = index.Find(text);
        var counts = Enum.GetValues<SearchKind>().ToDictionary(each => each, each => found.Count(document => document.Document.Kind == each));
        var chosen = found.Where(document => kind is null || document.Document.Kind == kind).ToList();
        var pageCount = Math.Max(1, (chosen.Count + PageSize - 1) / PageSize);
        var shownPage = Math.Clamp(page, 1, pageCount);
        var hits = chosen.Skip((shownPage - 1) * PageSize).Take(PageSize).Select(document => HitOf(document, snippets)).ToList();
        return new SearchResults(chosen.Count, shownPage, pageCount, hits, counts, found.Count == 0 ? index.Suggest(text) : null);
    }

    private static SearchHit HitOf(FoundDocument found, SnippetWriter snippets)
    {
        var document = found.Document;
        return new SearchHit(document.Kind, document.Title, document.Address, snippets.SnippetOf(found), document.Language);
    }
}
