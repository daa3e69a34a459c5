using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HumanSecurityKB.Content.Search;

/// <summary>
/// Makes a query of what a person typed. There is no syntax to get wrong: quotation marks make a phrase, all else is words.
/// One builder makes one query.
/// </summary>
internal sealed class QueryBuilder(Analyzer analyzer)
{
    public const int LengthLimit = 200;
    private const int WordLimit = 20;

    /// <summary>Up to this many words, all must be found; beyond, most of them.</summary>
    private const int AllRequiredUpTo = 2;
    private const double ShareRequired = 0.7;

    /// <summary>How much a word found in further fields adds to its best field.</summary>
    private const float TieBreaker = 0.1f;

    private readonly HashSet<string> _terms = [];

    /// <summary>What to mark in snippets.</summary>
    public IReadOnlyCollection<string> Terms => _terms;

    /// <returns>Null when there is nothing to look for.</returns>
    public Query? Build(string text)
    {
        var query = new BooleanQuery();
        var words = new List<(string Term, int Position)>();
        foreach (var (part, isQuoted) in Parts(text[..Math.Min(text.Length, LengthLimit)]))
        {
            var terms = TermsOf(part);
            if (isQuoted && terms.Count > 1)
            {
                query.Add(InBestField((field, boost) => Phrase(field, terms, 0, 2 * boost)), Occur.MUST);
            }
            else
            {
                var end = words.Count == 0 ? 0 : words[^1].Position + 1;
                words.AddRange(terms.Select(term => (term.Term, end + term.Position)));
            }

            _terms.UnionWith(terms.Select(term => term.Term));
        }

        AddWords(query, [.. words.Take(WordLimit)]);
        return query.Clauses.Count == 0 ? null : OrItself(query, text);
    }

    private void AddWords(BooleanQuery query, List<(string Term, int Position)> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var required = new BooleanQuery { MinimumNumberShouldMatch = words.Count <= AllRequiredUpTo ? words.Count : (int)Math.Round(ShareRequired * words.Count) };
        foreach (var (term, _) in words)
        {
            required.Add(InBestField((field, boost) => new TermQuery(new Term(field, term)) { Boost = boost }), Occur.SHOULD);
        }

        query.Add(required, Occur.MUST);
        if (words.Count > 1)
        {
            query.Add(Phrase(SearchFields.Title, words, 1, 16), Occur.SHOULD);
            query.Add(Phrase(SearchFields.Body, words, 3, 3), Occur.SHOULD);
        }
    }

    /// <summary>Who types an id, such as FOO-A, gets what it names first.</summary>
    private static DisjunctionMaxQuery OrItself(Query query, string text) => new(TieBreaker)
    {
        query,
        new TermQuery(new Term(SearchFields.Id, text.Trim().ToLowerInvariant())) { Boost = 100 },
    };

    private static DisjunctionMaxQuery InBestField(Func<string, float, Query> queryIn)
    {
        var best = new DisjunctionMaxQuery(TieBreaker);
        foreach (var (field, boost) in SearchFields.Searched)
        {
            best.Add(queryIn(field, boost));
        }

        return best;
    }

    /// <summary>With positions: a stop word leaves a gap, without which "centre of analysis" would never be found.</summary>
    private static PhraseQuery Phrase(string field, IReadOnlyList<(string Term, int Position)> terms, int slop, float boost)
    {
        var phrase = new PhraseQuery { Slop = slop, Boost = boost };
        foreach (var (term, position) in terms)
        {
            phrase.Add(new Term(field, term), position);
        }

        return phrase;
    }

    private static IEnumerable<(string Text, bool IsQuoted)> Parts(string text)
    {
        var parts = text.Split('"', '“', '”', '«', '»');
        return parts.Select((part, i) => (part, i % 2 == 1 && i < parts.Length - 1));
    }

    private List<(string Term, int Position)> TermsOf(string text)
    {
        var terms = new List<(string, int)>();
        using var stream = analyzer.GetTokenStream(SearchFields.Body, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        for (var position = -1; terms.Count < WordLimit && stream.IncrementToken();)
        {
            position += increment.PositionIncrement;
            terms.Add((term.ToString()!, position));
        }

        stream.End();
        return terms;
    }
}
