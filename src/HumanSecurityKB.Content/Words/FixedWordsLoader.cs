using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Words;

/// <summary>Reads <c>words/&lt;name&gt;.&lt;language&gt;.yml</c> and holds every language against English.</summary>
internal static class FixedWordsLoader
{
    private const string Folder = "words";

    /// <returns>For each language of the site; English where a language has no file.</returns>
    public static IReadOnlyDictionary<Language, FixedWords> Load(ContentFiles files, string name, ProblemList problems)
    {
        var english = ReadFile(Language.English);
        if (english is null)
        {
            problems.Add(FileName(Language.English), "The file is missing: all other languages fall back to it.");
            english = new PhraseFile(FileName(Language.English), Language.English);
        }

        var englishWords = english.ToFixedWords();
        return Language.All.ToDictionary(language => language, language => language == Language.English ? englishWords : Translation(language));

        string FileName(Language language) => $"{Folder}/{name}.{language}.yml";

        PhraseFile? ReadFile(Language language) => files.Find(FileName(language)) is { } file ? PhraseFileReader.Read(file, language, problems) : null;

        FixedWords Translation(Language language)
        {
            var translation = ReadFile(language);
            if (translation is null)
            {
                return englishWords;
            }

            TranslationCheck.Compare(translation, english, problems);
            return translation.ToFixedWords();
        }
    }
}
