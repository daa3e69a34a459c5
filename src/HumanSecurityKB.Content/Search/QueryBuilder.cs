using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HumanSecurityKB.Content.Search;

/// <summary>Makes a query of what a person looks for.</summary>
internal sealed class QueryBuilder(Vocabulary vocabulary)
{
    /// <summary>Up to this many, all must be found; of more, this share: people ask in sentences.</summary>
    private const int AllRequiredUpTo = 2;
    private const double ShareRequired = 0.4;

    /// <summary>How much a further wording of the same adds to the best.</summary>
    private const float TieBreaker = 0.1f;

    private const float WorthOfId = 2000;
    private const float WorthOfWholeName = 1000;

    /// <summary>For each word that stands in a name as it was typed: the more, the surer that the name is meant.</summary>
    private const float WorthInName = 1.5f;
    private const int WordsInNameCounted = 4;
    private const float WorthOfWordInName = 0.5f;

    /// <summary>In a name, little may stand between the words.</summary>
    private const int SlopInName = 1;

    /// <param name="text">As typed: it may be an id, such as FOO-A.</param>
    /// <param name="relaxed">One of the words is enough.</param>
    /// <returns>Null when there is nothing to look for.</returns>
    public Query? Build(string text, Inquiry inquiry, bool relaxed)
    {
        var query = new BooleanQuery();
        foreach (var phrase in inquiry.Phrases)
        {
            query.Add(Phrase(SearchFields.Everything, phrase, 0, 1), Occur.MUST);
        }

        var concepts = inquiry.Concepts.Where(CanBeFound).ToList();
        if (concepts.Count > 0)
        {
            query.Add(Enough(concepts, relaxed), Occur.MUST);
        }

        foreach (var concept in concepts)
        {
            query.Add(AnyWording(SearchFields.Names, concept, WorthOfWordInName), Occur.SHOULD);
        }

        AddNames(query, inquiry);
        return query.Clauses.Any(clause => clause.IsRequired) ? OrItself(query, text) : null;
    }

    private BooleanQuery Enough(List<Concept> concepts, bool relaxed)
    {
        var required = Math.Max(AllRequiredUpTo, (int)Math.Ceiling(ShareRequired * concepts.Count));
        var areAllRequired = !relaxed && concepts.Count <= required;
        var enough = new BooleanQuery { MinimumNumberShouldMatch = areAllRequired || relaxed ? 0 : required };
        foreach (var concept in concepts)
        {
            enough.Add(AnyWording(SearchFields.Everything, concept, 1), areAllRequired ? Occur.MUST : Occur.SHOULD);
        }

        return enough;
    }

    /// <summary>What stands nowhere is not missed where other words are found.</summary>
    private bool CanBeFound(Concept concept) =>
        concept.Typed.All(word => vocabulary.DocumentsWith(word.Stem) > 0) || concept.Others.Any(vocabulary.HasAll);

    private DisjunctionMaxQuery AnyWording(string field, Concept concept, float worth)
    {
        var any = new DisjunctionMaxQuery(TieBreaker) { Phrase(field, concept.Typed, 0, worth) };
        foreach (var other in concept.Others.Where(vocabulary.HasAll))
        {
            any.Add(Phrase(field, other.Words, 0, worth * vocabulary.WorthOf(other, concept)));
        }

        return any;
    }

    private static void AddNames(BooleanQuery query, Inquiry inquiry)
    {
        var typed = inquiry.Phrases.SelectMany(phrase => phrase).Concat(inquiry.Concepts.SelectMany(concept => concept.Typed)).ToList();
        if (typed.Count == 0)
        {
            return;
        }

        var whole = new TermQuery(new Term(SearchFields.WholeNames, SearchFields.WholeName(typed)));
        query.Add(new ConstantScoreQuery(whole) { Boost = WorthOfWholeName }, Occur.SHOULD);
        query.Add(Phrase(SearchFields.Names, typed, SlopInName, WorthInName * Math.Min(typed.Count, WordsInNameCounted)), Occur.SHOULD);
    }

    /// <summary>Who types an id gets what it names first.</summary>
    private static DisjunctionMaxQuery OrItself(Query query, string text) => new(0)
    {
        query,
        new ConstantScoreQuery(new TermQuery(new Term(SearchFields.Id, text.Trim().ToLowerInvariant()))) { Boost = WorthOfId },
    };

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
