using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HumanSecurityKB.Content.Search;

/// <summary>What each document has got so far. Of several wordings of one concept the best counts.</summary>
internal sealed class ScoreBoard(int documents) : ICollector
{
    private readonly float[] _score = new float[documents];
    private readonly float[] _latest = new float[documents];
    private readonly int[] _latestPart = new int[documents];
    private readonly byte[] _concepts = new byte[documents];
    private readonly byte[] _phrases = new byte[documents];
    private readonly bool[] _isNamed = new bool[documents];
    private Scorer _scorer = null!;
    private byte[]? _counted;
    private bool _isId;
    private int _part;
    private int _phraseCount;

    public bool AcceptsDocsOutOfOrder => true;

    public void BeginConcept() => Begin(_concepts);

    /// <summary>A document without it is no hit.</summary>
    public void BeginPhrase()
    {
        _phraseCount++;
        Begin(_phrases);
    }

    /// <summary>Adds to the score of what is found by its words.</summary>
    public void BeginName() => Begin(counted: null);

    /// <summary>Who types an id gets what it names, whatever words that has.</summary>
    public void BeginId()
    {
        _isId = true;
        Begin(counted: null);
    }

    public bool IsHit(int document, int requiredConcepts) =>
        _isNamed[document] || (_concepts[document] >= requiredConcepts && _phrases[document] == _phraseCount && _concepts[document] + _phrases[document] > 0);

    public float ScoreOf(int document) => _score[document];

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    /// <summary>There is one segment: numbers need no base.</summary>
    public void SetNextReader(AtomicReaderContext context)
    {
    }

    public void Collect(int doc)
    {
        var score = _scorer.GetScore();
        _isNamed[doc] |= _isId;
        if (_latestPart[doc] != _part)
        {
            _latestPart[doc] = _part;
            _latest[doc] = score;
            _score[doc] += score;
            Count(doc);
        }
        else if (score > _latest[doc])
        {
            _score[doc] += score - _latest[doc];
            _latest[doc] = score;
        }
    }

    private void Begin(byte[]? counted)
    {
        _part++;
        _counted = counted;
    }

    private void Count(int doc)
    {
        if (_counted is not null)
        {
            _counted[doc]++;
        }
    }
}
