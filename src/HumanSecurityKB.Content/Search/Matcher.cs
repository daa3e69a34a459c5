using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HumanSecurityKB.Content.Search;

/// <summary>
/// Finds and scores the documents for one search, one word after the other: a query that joins them all would cost
/// several times as much, and could not say how many of the words a document has.
/// </summary>
internal sealed class Matcher
{
    /// <summary>Up to this many, all must be found; of more, this share: people ask in sentences.</summary>
    private const int AllRequiredUpTo = 2;
    private const double ShareRequired = 0.4;

    /// <summary>Of a long text the rarest words say what it is about.</summary>
    private const int ConceptLimit = 10;

    private const float WorthOfId = 2000;
    private const float WorthOfWholeName = 1000;

    /// <summary>For each word that stands in a name as it was typed: the more, the surer that the name is meant.</summary>
    private const float WorthInName = 1.5f;
    private const int WordsInNameCounted = 4;
    private const float WorthOfWordInName = 0.5f;

    /// <summary>In a name, little may stand between the words.</summary>
    private const int SlopInName = 1;

    private readonly IndexSearcher _searcher;
    private readonly Vocabulary _vocabulary;
    private readonly ScoreBoard _board;
    private readonly List<Concept> _concepts;
    private readonly Inquiry _inquiry;

    public Matcher(IndexSearcher searcher, Vocabulary vocabulary, Inquiry inquiry)
    {
        _searcher = searcher;
        _vocabulary = vocabulary;
        _inquiry = inquiry;
        _board = new ScoreBoard(searcher.IndexReader.MaxDoc);
        _concepts = [.. inquiry.Concepts.Where(CanBeFound).OrderByDescending(WeightOf).Take(ConceptLimit)];
    }

    /// <summary>What stands nowhere is not missed where other words are found.</summary>
    public int Required => _concepts.Count <= AllRequiredUpTo ? _concepts.Count : Math.Max(AllRequiredUpTo, (int)Math.Ceiling(ShareRequired * _concepts.Count));

    /// <param name="text">As typed: it may be an id, such as FOO-A.</param>
    public ScoreBoard Match(string text)
    {
        foreach (var concept in _concepts)
        {
            _board.BeginConcept();
            ScoreWordings(SearchFields.Everything, concept, 1);
        }

        foreach (var phrase in _inquiry.Phrases)
        {
            _board.BeginPhrase();
            Score(Phrase(SearchFields.Everything, phrase, 0, 1));
        }

        ScoreNames();
        _board.BeginId();
        Score(Exactly(SearchFields.Id, text.Trim().ToLowerInvariant(), WorthOfId));
        return _board;
    }

    private void ScoreNames()
    {
        foreach (var concept in _concepts)
        {
            _board.BeginName();
            ScoreWordings(SearchFields.Names, concept, WorthOfWordInName);
        }

        var typed = _inquiry.Phrases.SelectMany(phrase => phrase).Concat(_inquiry.Concepts.SelectMany(concept => concept.Typed)).ToList();
        if (typed.Count == 0)
        {
            return;
        }

        _board.BeginName();
        Score(Phrase(SearchFields.Names, typed, SlopInName, WorthInName * Math.Min(typed.Count, WordsInNameCounted)));
        _board.BeginName();
        Score(Exactly(SearchFields.WholeNames, SearchFields.WholeName(typed), WorthOfWholeName));
    }

    private bool CanBeFound(Concept concept) =>
        concept.Typed.All(word => _vocabulary.DocumentsWith(word.Stem) > 0) || concept.Others.Any(_vocabulary.HasAll);

    private double WeightOf(Concept concept) =>
        concept.Others.Where(_vocabulary.HasAll).Select(other => _vocabulary.Weight(other.Stems)).Append(_vocabulary.Weight(concept.Typed.Select(word => word.Stem))).Max();

    private void ScoreWordings(string field, Concept concept, float worth)
    {
        Score(Phrase(field, concept.Typed, 0, worth));
        foreach (var other in concept.Others.Where(_vocabulary.HasAll))
        {
            Score(Phrase(field, other.Words, 0, worth * _vocabulary.WorthOf(other, concept)));
        }
    }

    private void Score(Query query) => _searcher.Search(query, _board);

    private static ConstantScoreQuery Exactly(string field, string text, float boost) => new(new TermQuery(new Term(field, text))) { Boost = boost };

    /// <summary>With positions: a word that was left out leaves a gap, without which "centre of analysis" would never be found.</summary>
    private static Query Phrase(string field, IReadOnlyList<Word> words, int slop, float boost)
    {
        if (words.Count == 1)
        {
            return new TermQuery(new Term(field, words[0].Stem)) { Boost = boost };
        }

        var phrase = new PhraseQuery { Slop = slop, Boost = boost };
        var latest = -1;
        foreach (var word in words)
        {
            latest = Math.Max(latest + 1, word.Position - words[0].Position); // several phrases each count from 0
            phrase.Add(new Term(field, word.Stem), latest);
        }

        return phrase;
    }
}
