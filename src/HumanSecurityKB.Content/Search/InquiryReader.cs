namespace HumanSecurityKB.Content.Search;

/// <summary>
/// Understands what a person typed. There is no syntax to get wrong: quotation marks make a phrase, all else is words.
/// </summary>
internal sealed class InquiryReader(WordReader words, Synonyms synonyms, Vocabulary vocabulary)
{
    public const int LengthLimit = 200;
    private const int WordLimit = 20;

    /// <summary>Of one search, however many words have synonyms.</summary>
    private const int OtherWordingLimit = 50;

    /// <summary>"Cyber" leads to "cybercrime"; "war" does not lead to "warning".</summary>
    private const int ShortestWholeWordToGoOn = 5;

    private static readonly char[] QuotationMarks = ['"', '“', '”', '„', '«', '»'];

    public Inquiry Read(string text)
    {
        var phrases = new List<IReadOnlyList<Word>>();
        var loose = new List<Word>();
        foreach (var part in PartsOf(text))
        {
            var read = words.Read(part.Text);
            if (part.IsQuoted && read.Count > 0)
            {
                phrases.Add([.. read.Take(WordLimit)]);
            }
            else
            {
                var end = loose.Count == 0 ? 0 : loose[^1].Position + 1;
                loose.AddRange(read.Select(word => word with { Position = end + word.Position }));
            }
        }

        var concepts = ConceptsOf([.. loose.Take(WordLimit)]);
        return new Inquiry([.. phrases.Take(WordLimit)], concepts.Count > 0 || phrases.Count > 0 ? concepts : [.. loose.Take(WordLimit).Select(Alone)]);
    }

    /// <summary>No more of a text is read than its limit, and a quotation that is never closed is none.</summary>
    public static IEnumerable<(string Text, int Start, bool IsQuoted)> PartsOf(string text)
    {
        var read = text[..Math.Min(text.Length, LengthLimit)];
        var parts = read.Split(QuotationMarks);
        var start = 0;
        foreach (var (number, part) in parts.Index())
        {
            yield return (part, start, number % 2 == 1 && number < parts.Length - 1);
            start += part.Length + 1;
        }
    }

    private List<Concept> ConceptsOf(IReadOnlyList<Word> typed)
    {
        var concepts = new List<Concept>();
        var left = OtherWordingLimit;
        for (var at = 0; at < typed.Count;)
        {
            var (length, others) = synonyms.Match(typed, at);
            var concept = length == 0 ? Alone(typed[at]) : new Concept([.. typed.Skip(at).Take(length)], [.. others.Take(left)]);
            at += concept.Typed.Count;
            if (length > 0 || concept.Typed[0].HasWeight)
            {
                concepts.Add(at == typed.Count ? WithLongerWords(concept) : concept);
                left -= concept.Others.Count;
            }
        }

        return concepts;
    }

    /// <summary>The last word may not be finished.</summary>
    private Concept WithLongerWords(Concept concept)
    {
        var last = concept.Typed[^1];
        var isWhole = vocabulary.Knows(last);
        if (concept.Typed.Count > 1 || (isWhole && last.Spelled.Length < ShortestWholeWordToGoOn))
        {
            return concept;
        }

        var worth = isWhole ? Wording.WorthOfLongerWord : Wording.WorthOfCompletion;
        var longer = vocabulary.WordsBeginningWith(last.Spelled)
            .Select(word => words.Read(word))
            .Where(read => read.Count == 1 && read[0].Stem != last.Stem)
            .DistinctBy(read => read[0].Stem)
            .Select(read => new Wording(read, worth));
        return concept with { Others = [.. concept.Others, .. longer] };
    }

    private static Concept Alone(Word word) => new([word], []);
}
