using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HumanSecurityKB.Content.Search;

/// <summary>Takes a text apart as the index does.</summary>
internal sealed class WordReader
{
    private readonly Analyzer _stemming;
    private readonly Analyzer _asSpelled;
    private readonly HashSet<string> _passedOver;

    /// <param name="passedOver">Words of questions, such as "how" and "we".</param>
    public WordReader(Analyzer stemming, Analyzer asSpelled, IEnumerable<string> passedOver)
    {
        _stemming = stemming;
        _asSpelled = asSpelled;
        _passedOver = [.. passedOver.SelectMany(word => TokensOf(word, asSpelled)).Select(token => token.Text)];
    }

    /// <summary>In order. What every text is full of, such as "the", is left out and leaves a gap in the positions.</summary>
    public IReadOnlyList<Word> Read(string text) =>
        [.. TokensOf(text, _asSpelled).Zip(TokensOf(text, _stemming), (spelled, stem) => // stemming never drops a word
            new Word(spelled.Text, stem.Text, spelled.Position, spelled.Start, spelled.End, !_passedOver.Contains(spelled.Text)))];

    private static List<(string Text, int Position, int Start, int End)> TokensOf(string text, Analyzer analyzer)
    {
        var tokens = new List<(string, int, int, int)>();
        using var stream = analyzer.GetTokenStream(SearchFields.Everything, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        for (var position = -1; stream.IncrementToken();)
        {
            position += increment.PositionIncrement;
            tokens.Add((term.ToString()!, position, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return tokens;
    }
}

/// <param name="Spelled">In small letters and without accents.</param>
/// <param name="Position">Counts the words that were left out as well.</param>
/// <param name="Start">Of its letters in the text.</param>
/// <param name="HasWeight">False for words of questions: they are looked for only where nothing else was typed.</param>
internal sealed record Word(string Spelled, string Stem, int Position, int Start, int End, bool HasWeight);
