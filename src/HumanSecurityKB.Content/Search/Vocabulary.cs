using Lucene.Net.Index;
using Lucene.Net.Util;

namespace HumanSecurityKB.Content.Search;

/// <summary>The words that stand in the index, and how rare each is.</summary>
internal sealed class Vocabulary
{
    private const int ShortestBeginning = 3;
    private const int CompletionsRead = 200;
    private const int CompletionLimit = 10;

    private readonly AtomicReader _reader;

    public Vocabulary(AtomicReader reader) => _reader = reader;

    /// <summary>As it is spelled, or another form of it.</summary>
    public bool Knows(Word word) => DocumentsWithSpelling(word.Spelled) > 0 || DocumentsWith(word.Stem) > 0;

    public int DocumentsWithSpelling(string spelled) => _reader.DocFreq(new Term(SearchFields.Spelled, spelled));

    public int DocumentsWith(string stem) => _reader.DocFreq(new Term(SearchFields.Everything, stem));

    public bool HasAll(Wording wording) => wording.Stems.All(stem => DocumentsWith(stem) > 0);

    /// <summary>How much a word says: the rarer, the more. 0 for a word that stands nowhere.</summary>
    public double Weight(IEnumerable<string> stems) => stems.Sum(Weight);

    public double Weight(string stem)
    {
        double documents = DocumentsWith(stem);
        return documents == 0 ? 0 : Math.Log(1 + ((_reader.MaxDoc - documents + 0.5) / (documents + 0.5)));
    }

    /// <summary>A synonym that is rarer than the word typed must not outweigh it.</summary>
    public float WorthOf(Wording other, Concept concept)
    {
        var typed = concept.Typed.All(word => DocumentsWith(word.Stem) > 0) ? Weight(concept.Typed.Select(word => word.Stem)) : 0;
        var own = Weight(other.Stems);
        return typed == 0 || own <= typed ? other.Worth : other.Worth * (float)(typed / own);
    }

    /// <summary>The most frequent of them.</summary>
    public IReadOnlyList<string> WordsBeginningWith(string beginning)
    {
        if (beginning.Length < ShortestBeginning || _reader.GetTerms(SearchFields.Spelled)?.GetEnumerator() is not { } terms)
        {
            return [];
        }

        var found = new List<(string Word, int Documents)>();
        var start = new BytesRef(beginning);
        for (var more = terms.SeekCeil(start) != TermsEnum.SeekStatus.END; more && found.Count < CompletionsRead && StringHelper.StartsWith(terms.Term, start); more = terms.MoveNext())
        {
            found.Add((terms.Term.Utf8ToString(), terms.DocFreq));
        }

        return [.. found.OrderByDescending(word => word.Documents).Select(word => word.Word).Where(word => word != beginning).Take(CompletionLimit)];
    }
}
