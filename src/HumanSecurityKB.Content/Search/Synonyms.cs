namespace HumanSecurityKB.Content.Search;

/// <summary>Words and phrases that mean the same in one language, compared as the index compares words.</summary>
internal sealed class Synonyms
{
    private readonly ILookup<string, Entry> _byFirstStem;
    private readonly HashSet<string> _spelled;

    public Synonyms(IReadOnlyList<IReadOnlyList<string>> groups, WordReader words)
    {
        var read = groups.Select(group => group.Select(words.Read).ToList()).ToList();
        _spelled = [.. read.SelectMany(group => group.SelectMany(entry => entry.Select(word => word.Spelled)))];
        _byFirstStem = read.SelectMany(EntriesOf).OrderByDescending(entry => entry.Stems.Count).ToLookup(entry => entry.Stems[0]);
    }

    /// <summary>Whether it stands in a group, so that it is no mistake.</summary>
    public bool Knows(string spelled) => _spelled.Contains(spelled);

    /// <summary>The longest entry that begins with a word.</summary>
    /// <returns>How many words it has and what else to look for; (0, none) where there is no entry.</returns>
    public (int Length, IReadOnlyList<Wording> Others) Match(IReadOnlyList<Word> words, int at)
    {
        var matching = _byFirstStem[words[at].Stem].Where(entry => StandsAt(entry, words, at)).ToList();
        return matching.Count == 0 ? (0, []) : (matching[0].Stems.Count, matching[0].Others);
    }

    private static bool StandsAt(Entry entry, IReadOnlyList<Word> words, int at) =>
        at + entry.Stems.Count <= words.Count && entry.Stems.Index().All(pair => words[at + pair.Index].Stem == pair.Item);

    private static IEnumerable<Entry> EntriesOf(IReadOnlyList<IReadOnlyList<Word>> group)
    {
        var wordings = group.Select(entry => new Wording(entry, Wording.WorthOfSynonym)).DistinctBy(wording => string.Join(' ', wording.Stems)).ToList();
        return wordings.Select(wording => new Entry([.. wording.Stems], [.. wordings.Where(other => other != wording)]));
    }

    private sealed record Entry(IReadOnlyList<string> Stems, IReadOnlyList<Wording> Others);
}
