using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Library;

/// <summary>A shelf of the library.</summary>
public sealed class Topic
{
    private readonly IReadOnlyDictionary<Language, string> _names;
    private readonly IReadOnlyDictionary<Language, string> _summaries;

    internal Topic(string key, int order, IReadOnlyDictionary<Language, string> names, IReadOnlyDictionary<Language, string> summaries)
    {
        _names = names;
        _summaries = summaries;
        Key = key;
        Order = order;
    }

    public string Key { get; }

    public int Order { get; }

    /// <summary>By their order.</summary>
    public IReadOnlyList<Article> Articles { get; internal set; } = [];

    /// <summary>English where there is no translation.</summary>
    public string NameIn(Language language) => _names.GetValueOrDefault(language, _names[Language.English]);

    /// <summary>English where there is no translation.</summary>
    public string SummaryIn(Language language) => _summaries.GetValueOrDefault(language, _summaries[Language.English]);
}
