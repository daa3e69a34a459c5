using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HumanSecurityKB.Content.Search;

/// <summary>Counts all hits by kind and keeps the best of those wanted.</summary>
/// <param name="worth">Of each document by its number in the index: its score is multiplied with it.</param>
/// <param name="wanted">Null for all kinds.</param>
/// <param name="limit">How many to keep.</param>
internal sealed class HitCollector(IReadOnlyList<SearchDocument> documents, float[] worth, SearchKind? wanted, int limit) : ICollector
{
    private readonly PriorityQueue<int, (float Score, int Earlier)> _best = new();
    private readonly int[] _counts = new int[Enum.GetValues<SearchKind>().Length];
    private Scorer _scorer = null!;

    public IReadOnlyDictionary<SearchKind, int> Counts => Enum.GetValues<SearchKind>().ToDictionary(kind => kind, kind => _counts[(int)kind]);

    public int Total => _counts.Sum();

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>Best first; of equals, the one that comes first in the index.</summary>
    public IReadOnlyList<ScoredDocument> Best() =>
        [.. _best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => new ScoredDocument(item.Element, item.Priority.Score))];

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    /// <summary>There is one segment: numbers need no base.</summary>
    public void SetNextReader(AtomicReaderContext context)
    {
    }

    public void Collect(int doc)
    {
        var kind = documents[doc].Kind;
        _counts[(int)kind]++;
        if (wanted is not null && kind != wanted)
        {
            return;
        }

        var rank = (_scorer.GetScore() * worth[doc], -doc);
        if (_best.Count < limit)
        {
            _best.Enqueue(doc, rank);
        }
        else
        {
            _best.EnqueueDequeue(doc, rank);
        }
    }
}

/// <param name="Number">Within the index.</param>
internal readonly record struct ScoredDocument(int Number, float Score);
