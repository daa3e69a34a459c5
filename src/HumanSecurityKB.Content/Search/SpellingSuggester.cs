using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HumanSecurityKB.Content.Search;

/// <param name="analyzer">Keeps words as they are spelled.</param>
internal sealed class SpellingSuggester(AtomicReader reader, Analyzer analyzer)
{
    private const int ShortestWord = 4;
    private const int ShortestWordForTwoEdits = 6;

    /// <summary>Each unknown word is compared with every known one; a typist makes a mistake or two.</summary>
    private const int UnknownWordLimit = 4;

    /// <returns>Null when no word can be bettered, or too many would have to be.</returns>
    public string? Suggest(string text)
    {
        var words = WordsOf(text);
        if (words.Count(word => !IsKnown(word)) > UnknownWordLimit)
        {
            return null;
        }

        var bettered = words.Select(word => IsKnown(word) ? word : NearestTo(word) ?? word).ToList();
        return bettered.SequenceEqual(words) ? null : string.Join(' ', bettered);
    }

    private bool IsKnown(string word) => reader.DocFreq(new Term(SearchFields.Words, word)) > 0;

    private string? NearestTo(string word)
    {
        if (word.Length < ShortestWord || reader.GetTerms(SearchFields.Words) is not { } known)
        {
            return null;
        }

        var edits = word.Length >= ShortestWordForTwoEdits ? 2 : 1;
        var candidates = new FuzzyTermsEnum(known, new AttributeSource(), new Term(SearchFields.Words, word), edits, 1, true);
        var similarity = candidates.Attributes.AddAttribute<IBoostAttribute>();
        var best = (Word: (string?)null, Similarity: 0f, Documents: 0);
        while (candidates.MoveNext())
        {
            if ((similarity.Boost, candidates.DocFreq).CompareTo((best.Similarity, best.Documents)) > 0)
            {
                best = (candidates.Term.Utf8ToString(), similarity.Boost, candidates.DocFreq);
            }
        }

        return best.Word;
    }

    private List<string> WordsOf(string text)
    {
        var words = new List<string>();
        using var stream = analyzer.GetTokenStream(SearchFields.Words, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(term.ToString()!);
        }

        stream.End();
        return words;
    }
}
