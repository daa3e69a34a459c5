using HumanSecurityKB.Domain;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace HumanSecurityKB.Content.Search;

/// <summary>
/// What readers of one language can find: texts in their language, and English ones where a translation is missing.
/// In memory, built once, never changed; any number of threads may search.
/// </summary>
internal sealed class LanguageIndex
{
    /// <summary>A text that is not in the reader's language comes after one that is as good.</summary>
    private const float WorthOfFallback = 0.6f;

    /// <summary>Who types "food" wants to read before being asked.</summary>
    private const float WorthOfCriterion = 0.8f;

    private readonly Language _language;
    private readonly Analyzer _stemming;
    private readonly AtomicReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly List<SearchDocument> _byNumber;
    private readonly SpellingSuggester _suggester;

    public LanguageIndex(Language language, IReadOnlyList<SearchDocument> documents)
    {
        _language = language;
        _stemming = LanguageAnalyzer.For(language, stems: true);
        var asSpelled = LanguageAnalyzer.For(language, stems: false);
        var directory = Build(documents, new PerFieldAnalyzerWrapper(_stemming, new Dictionary<string, Analyzer> { [SearchFields.Words] = asSpelled }));
        _reader = DirectoryReader.Open(directory).Leaves.Single().AtomicReader;
        _byNumber = InOrderOf(_reader, documents);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        _suggester = new SpellingSuggester(_reader, asSpelled);
    }

    /// <summary>All documents found, best first, and a maker of snippets for them.</summary>
    public (IReadOnlyList<FoundDocument> Found, SnippetWriter Snippets) Find(string text)
    {
        var builder = new QueryBuilder(_stemming);
        var query = builder.Build(text);
        var found = query is null ? [] : _searcher.Search(query, _byNumber.Count).ScoreDocs.Select(Found).OrderByDescending(document => document.Score).ToList();
        return (found, new SnippetWriter(_reader, builder.Terms));
    }

    /// <summary>The same words, those that stand nowhere replaced by the nearest that do; null when that finds nothing either.</summary>
    public string? Suggest(string text)
    {
        var suggestion = _suggester.Suggest(text[..Math.Min(text.Length, QueryBuilder.LengthLimit)]);
        return suggestion is not null && Find(suggestion).Found.Count > 0 ? suggestion : null;
    }

    private FoundDocument Found(ScoreDoc hit)
    {
        var document = _byNumber[hit.Doc];
        var worthOfLanguage = document.Language == _language ? 1 : WorthOfFallback;
        var worthOfKind = document.Kind == SearchKind.Criterion ? WorthOfCriterion : 1;
        return new FoundDocument(document, hit.Doc, hit.Score * worthOfLanguage * worthOfKind);
    }

    /// <summary>The index may keep documents in another order than they were added in.</summary>
    private static List<SearchDocument> InOrderOf(AtomicReader reader, IReadOnlyList<SearchDocument> documents)
    {
        var numbers = reader.GetNumericDocValues(SearchFields.Number);
        return [.. Enumerable.Range(0, reader.MaxDoc).Select(document => documents[(int)numbers.Get(document)])];
    }

    private static RAMDirectory Build(IReadOnlyList<SearchDocument> documents, Analyzer analyzer)
    {
        var directory = new RAMDirectory();
        var settings = new IndexWriterConfig(LanguageAnalyzer.Version, analyzer) { Similarity = new BM25Similarity() };
        using var writer = new IndexWriter(directory, settings);
        foreach (var (number, document) in documents.Index())
        {
            writer.AddDocument(SearchFields.DocumentOf(document, number));
        }

        writer.ForceMerge(1);
        return directory;
    }
}

/// <param name="Number">Within the index.</param>
internal sealed record FoundDocument(SearchDocument Document, int Number, float Score);
