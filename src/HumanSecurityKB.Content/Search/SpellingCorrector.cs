using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HumanSecurityKB.Content.Search;

/// <summary>Puts in the place of a word that stands nowhere the nearest that does.</summary>
internal sealed class SpellingCorrector(AtomicReader reader, WordReader words, Vocabulary vocabulary, Synonyms synonyms)
{
    private const int ShortestWord = 4;
    private const int ShortestWordForTwoEdits = 6;

    /// <summary>The work grows with the length; no word of our languages that is longer is mistyped and meant.</summary>
    private const int LongestWord = 30;

    /// <summary>Each unknown word is compared with many; a typist makes a mistake or two.</summary>
    private const int UnknownWordLimit = 4;

    /// <summary>What stands in quotation marks is meant as it stands.</summary>
    /// <returns>Null when nothing can be bettered.</returns>
    public string? Correct(string text)
    {
        var typed = InquiryReader.PartsOf(text)
            .Where(part => !part.IsQuoted)
            .SelectMany(part => words.Read(part.Text).Select(word => word with { Start = part.Start + word.Start, End = part.Start + word.End }))
            .ToList();
        var corrections = typed.Where(word => IsUnknown(word, word == typed[^1])).Take(UnknownWordLimit).Select(word => (word, Nearest: NearestTo(word.Spelled))).Where(pair => pair.Nearest is not null).ToList();
        if (corrections.Count == 0)
        {
            return null;
        }

        var corrected = new StringBuilder(text);
        foreach (var (word, nearest) in corrections.AsEnumerable().Reverse())
        {
            corrected.Remove(word.Start, word.End - word.Start).Insert(word.Start, nearest);
        }

        return corrected.ToString();
    }

    private bool IsUnknown(Word word, bool isLast) =>
        word.HasWeight
        && word.Spelled.Length is >= ShortestWord and <= LongestWord
        && word.Spelled.All(char.IsLetter)
        && !vocabulary.Knows(word)
        && !synonyms.Knows(word.Spelled)
        && !(isLast && vocabulary.WordsBeginningWith(word.Spelled).Count > 0);

    private string? NearestTo(string word)
    {
        if (reader.GetTerms(SearchFields.Spelled) is not { } known)
        {
            return null;
        }

        var edits = word.Length >= ShortestWordForTwoEdits ? 2 : 1;
        var candidates = new FuzzyTermsEnum(known, new AttributeSource(), new Term(SearchFields.Spelled, word), edits, 1, true);
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
}
