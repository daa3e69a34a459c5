namespace HumanSecurityKB.Content.Search;

/// <summary>What search knows of the words of one language.</summary>
/// <param name="Groups">Words and phrases that mean the same.</param>
/// <param name="PassedOver">Words of questions, such as "how" and "we", that say nothing of what is looked for.</param>
internal sealed record SearchWords(IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<string> PassedOver)
{
    public static SearchWords None { get; } = new([], []);
}
