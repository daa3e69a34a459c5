using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Words;

/// <summary>The phrases of one file by dotted key, and where each stands.</summary>
internal sealed class PhraseFile(string path, Language language)
{
    private readonly Dictionary<string, (Phrase Phrase, Place Place)> _phrases = [];

    public string Path => path;

    public Language Language => language;

    public IReadOnlyDictionary<string, (Phrase Phrase, Place Place)> Phrases => _phrases;

    public void Add(string key, Phrase phrase, Place place) => _phrases[key] = (phrase, place);

    public FixedWords ToFixedWords() => new(language, _phrases.ToDictionary(pair => pair.Key, pair => pair.Value.Phrase));
}
