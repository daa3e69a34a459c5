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
    private const float WorthOfFallback = 0.4f;

    /// <summary>Where fewer have most of the words, those with one of them are shown as well.</summary>
    private const int FewestBeforeRelaxing = 5;

    /// <summary>So many of the best are looked at section by section.</summary>
    private const int JudgedBySection = 30;

    /// <summary>Of the best section beside the whole text.</summary>
    private const float WorthOfSection = 1;

    /// <summary>Long texts have more words of every kind; a text of an article is long for a good reason.</summary>
    private const float PenaltyForLength = 0.5f;
    private const float Saturation = 1.2f;

    private readonly AtomicReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly List<SearchDocument> _byNumber;
    private readonly float[] _worth;
    private readonly Vocabulary _vocabulary;
    private readonly InquiryReader _inquiries;
    private readonly SpellingCorrector _corrector;

    public LanguageIndex(Language language, IReadOnlyList<SearchDocument> documents, SearchWords searchWords)
    {
        var stemming = new LanguageAnalyzer(language, stems: true);
        var asSpelled = new LanguageAnalyzer(language, stems: false);
        var words = new WordReader(stemming, asSpelled, searchWords.PassedOver);
        var directory = Build(documents, words, new PerFieldAnalyzerWrapper(stemming, new Dictionary<string, Analyzer> { [SearchFields.Spelled] = asSpelled }));
        _reader = DirectoryReader.Open(directory).Leaves.Single().AtomicReader;
        _byNumber = InOrderOf(_reader, documents);
        _worth = [.. _byNumber.Select(document => WorthOf(document.Kind) * (document.Language == language ? 1 : WorthOfFallback))];
        _searcher = new IndexSearcher(_reader) { Similarity = Similarity() };
        _vocabulary = new Vocabulary(_reader);
        var synonyms = new Synonyms(searchWords.Groups, words);
        _inquiries = new InquiryReader(words, synonyms, _vocabulary);
        _corrector = new SpellingCorrector(_reader, words, _vocabulary, synonyms);
    }

    /// <summary>The same text, words that stand nowhere replaced by the nearest that do; null where there is nothing to better.</summary>
    public string? Correct(string text) => _corrector.Correct(text);

    /// <param name="wanted">Null for all kinds.</param>
    /// <param name="limit">How many hits are kept.</param>
    public FoundDocuments Find(string text, SearchKind? wanted, int limit)
    {
        var inquiry = _inquiries.Read(text);
        var hits = Search(text, inquiry, wanted, Math.Max(limit, JudgedBySection));
        var marks = new MarkReader(_reader, _byNumber, _vocabulary, inquiry);
        var judge = new SectionJudge(marks.Sought);
        var scored = hits.Best();
        var judged = Judge(scored.Take(JudgedBySection), marks, judge).OrderByDescending(document => document.Score).Concat(Lazily(scored.Skip(JudgedBySection), marks, judge));
        return new FoundDocuments(judged, hits.Counts);
    }

    /// <summary>Who asks wants to read, then to find the questions, then to look up; a list of actions or of works must not bury that.</summary>
    private static float WorthOf(SearchKind kind) => kind switch
    {
        SearchKind.Article => 1,
        SearchKind.Criterion => 0.65f,
        SearchKind.Goal => 0.7f,
        SearchKind.Term => 0.6f,
        SearchKind.Action => 0.4f,
        SearchKind.Source => 0.2f,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private Hits Search(string text, Inquiry inquiry, SearchKind? wanted, int limit)
    {
        var matcher = new Matcher(_searcher, _vocabulary, inquiry);
        var board = matcher.Match(text);
        var strict = HitsOf(board, matcher.Required, wanted, limit);
        return strict.Total >= FewestBeforeRelaxing ? strict : HitsOf(board, Math.Min(1, matcher.Required), wanted, limit);
    }

    private Hits HitsOf(ScoreBoard board, int requiredConcepts, SearchKind? wanted, int limit)
    {
        var hits = new Hits(wanted, limit);
        for (var document = 0; document < _byNumber.Count; document++)
        {
            if (board.IsHit(document, requiredConcepts))
            {
                hits.Add(document, _byNumber[document].Kind, board.ScoreOf(document) * _worth[document]);
            }
        }

        return hits;
    }

    private IEnumerable<FoundDocument> Judge(IEnumerable<ScoredDocument> hits, MarkReader reader, SectionJudge judge)
    {
        var judged = hits.ToList();
        var marks = reader.Read(judged.Select(hit => hit.Number));
        foreach (var hit in judged)
        {
            var document = _byNumber[hit.Number];
            var section = judge.Best(document.Text, marks[hit.Number]);
            var worth = (float)(section?.Worth ?? 0) * WorthOfSection * _worth[hit.Number];
            yield return new FoundDocument(document, section, hit.Score + worth);
        }
    }

    /// <summary>Those that are never asked for are never read.</summary>
    private IEnumerable<FoundDocument> Lazily(IEnumerable<ScoredDocument> hits, MarkReader reader, SectionJudge judge) =>
        hits.SelectMany(hit => Judge([hit], reader, judge));

    private static BM25Similarity Similarity() => new(Saturation, PenaltyForLength);

    /// <summary>The index may keep documents in another order than they were added in.</summary>
    private static List<SearchDocument> InOrderOf(AtomicReader reader, IReadOnlyList<SearchDocument> documents)
    {
        var numbers = reader.GetNumericDocValues(SearchFields.Number);
        return [.. Enumerable.Range(0, reader.MaxDoc).Select(document => documents[(int)numbers.Get(document)])];
    }

    private static RAMDirectory Build(IReadOnlyList<SearchDocument> documents, WordReader words, Analyzer analyzer)
    {
        var directory = new RAMDirectory();
        var settings = new IndexWriterConfig(LanguageAnalyzer.Version, analyzer) { Similarity = Similarity() };
        using var writer = new IndexWriter(directory, settings);
        foreach (var (number, document) in documents.Index())
        {
            writer.AddDocument(SearchFields.DocumentOf(document, number, words));
        }

        writer.ForceMerge(1);
        return directory;
    }
}

/// <param name="Best">Best first, no more than were asked for; each is read when it is reached.</param>
/// <param name="Counts">Of all hits of every kind.</param>
internal sealed record FoundDocuments(IEnumerable<FoundDocument> Best, IReadOnlyDictionary<SearchKind, int> Counts);

/// <param name="Section">That answers best; null where nothing was found in the text itself.</param>
internal sealed record FoundDocument(SearchDocument Document, JudgedSection? Section, float Score);
