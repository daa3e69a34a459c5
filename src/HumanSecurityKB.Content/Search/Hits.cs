namespace HumanSecurityKB.Content.Search;

/// <summary>Counts all hits by kind and keeps the best of those wanted.</summary>
/// <param name="wanted">Null for all kinds.</param>
/// <param name="limit">How many to keep.</param>
internal sealed class Hits(SearchKind? wanted, int limit)
{
    private readonly PriorityQueue<int, (float Score, int Earlier)> _best = new();
    private readonly int[] _counts = new int[Enum.GetValues<SearchKind>().Length];

    public IReadOnlyDictionary<SearchKind, int> Counts => Enum.GetValues<SearchKind>().ToDictionary(kind => kind, kind => _counts[(int)kind]);

    public int Total => _counts.Sum();

    /// <summary>Best first; of equals, the one that comes first in the index.</summary>
    public IReadOnlyList<ScoredDocument> Best() =>
        [.. _best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => new ScoredDocument(item.Element, item.Priority.Score))];

    public void Add(int document, SearchKind kind, float score)
    {
        _counts[(int)kind]++;
        if (wanted is not null && kind != wanted)
        {
            return;
        }

        var rank = (score, -document);
        if (_best.Count < limit)
        {
            _best.Enqueue(document, rank);
        }
        else
        {
            _best.EnqueueDequeue(document, rank);
        }
    }
}

/// <param name="Number">Within the index.</param>
internal readonly record struct ScoredDocument(int Number, float Score);
