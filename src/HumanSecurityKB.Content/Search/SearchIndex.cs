using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Search;

/// <summary>Finds everything there is to read by words. What a person types is text, and nothing typed can fail.</summary>
public sealed class SearchIndex
{
    public const int PageSize = 10;

    private readonly Dictionary<Language, Lazy<LanguageIndex>> _indexes;

    /// <param name="documentsFor">All that readers of a language can find.</param>
    internal SearchIndex(Func<Language, IReadOnlyList<SearchDocument>> documentsFor, IReadOnlyDictionary<Language, SearchWords> words) =>
        _indexes = Language.All.ToDictionary(
            language => language,
            language => new Lazy<LanguageIndex>(() => new LanguageIndex(language, documentsFor(language), words[language])));

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
    /// <param name="exactly">Words that stand nowhere are not replaced by the nearest that do.</param>
    public SearchResults Search(Language language, string text, SearchKind? kind, int page, bool exactly = false)
    {
        var index = _indexes[language].Value;
        var corrected = index.Correct(text);
        if (corrected is null)
        {
            return PageOf(index, text, kind, page);
        }

        return exactly
            ? PageOf(index, text, kind, page) with { DidYouMean = corrected }
            : PageOf(index, corrected, kind, page) with { Corrected = corrected };
    }

    private static SearchResults PageOf(LanguageIndex index, string text, SearchKind? kind, int page)
    {
        var lastWanted = (int)Math.Min((long)Math.Max(page, 1) * PageSize, int.MaxValue);
        var found = index.Find(text, kind, lastWanted);
        var total = kind is { } chosen ? found.Counts[chosen] : found.Counts.Values.Sum();
        var pageCount = Math.Max(1, (total + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pageCount);
        var hits = found.Best.Skip((shown - 1) * PageSize).Take(PageSize).Select(HitOf).ToList();
        return new SearchResults(total, shown, pageCount, hits, found.Counts);
    }

    private static SearchHit HitOf(FoundDocument found)
    {
        var document = found.Document;
        var section = found.Section?.Place.Section is { Heading.Length: > 0 } named ? new SectionHit(named.Heading, named.Address) : null;
        return new SearchHit(document.Kind, document.Title, document.Address, section, SnippetWriter.SnippetOf(document, found.Section), document.Language);
    }
}
