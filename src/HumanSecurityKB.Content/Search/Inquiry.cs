namespace HumanSecurityKB.Content.Search;

/// <summary>What a person typed, understood.</summary>
/// <param name="Phrases">In quotation marks: each must stand so.</param>
/// <param name="Concepts">In the order in which they were typed.</param>
internal sealed record Inquiry(IReadOnlyList<IReadOnlyList<Word>> Phrases, IReadOnlyList<Concept> Concepts);

/// <summary>One thing a person looks for.</summary>
/// <param name="Typed">One word, or those that together have synonyms, such as "member of parliament".</param>
/// <param name="Others">Other ways to say it.</param>
internal sealed record Concept(IReadOnlyList<Word> Typed, IReadOnlyList<Wording> Others);

/// <summary>A way to say something: a word, or words that follow one another.</summary>
/// <param name="Worth">Beside the words that were typed, which are worth 1.</param>
internal sealed record Wording(IReadOnlyList<Word> Words, float Worth)
{
    public const float WorthOfSynonym = 0.8f;

    /// <summary>Who typed a whole word meant it; the beginning of one can mean only what goes on.</summary>
    public const float WorthOfLongerWord = 0.1f;
    public const float WorthOfCompletion = 0.6f;

    public IEnumerable<string> Stems => Words.Select(word => word.Stem);
}
