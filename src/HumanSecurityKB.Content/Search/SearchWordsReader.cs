using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Search;

/// <summary>Reads <c>synonyms/&lt;language&gt;.yml</c> and <c>synonyms/questions.yml</c>; search works without them.</summary>
internal static class SearchWordsReader
{
    private const string QuestionsFile = "synonyms/questions.yml";

    public static IReadOnlyDictionary<Language, SearchWords> Read(ContentFiles files, ProblemList problems)
    {
        var passedOver = files.Find(QuestionsFile) is { } file ? YamlText.Read(file, problems) : null;
        var words = Language.All.ToDictionary(language => language, language => new SearchWords(
            ReadGroups(files, language, problems),
            [.. (passedOver?.OptionalTexts(language.Code) ?? []).Select(word => word.Text)]));
        passedOver?.RefuseOthers();
        return words;
    }

    private static IReadOnlyList<IReadOnlyList<string>> ReadGroups(ContentFiles files, Language language, ProblemList problems)
    {
        if (files.Find($"synonyms/{language}.yml") is not { } file)
        {
            return [];
        }

        var groups = YamlText.ReadLists(file, problems);
        foreach (var group in groups.Where(group => group.Count == 1))
        {
            problems.Add(group[0].Place, $"'{group[0].Text}' is alone in its group.", "A group has at least two words or phrases that mean the same.");
        }

        RefuseEmpty(groups, new LanguageAnalyzer(language, stems: true), problems);
        RefuseRepeats(groups, problems);
        return [.. groups.Select(group => group.Select(entry => entry.Text).ToList())];
    }

    private static void RefuseEmpty(IReadOnlyList<IReadOnlyList<YamlEntry>> groups, LanguageAnalyzer analyzer, ProblemList problems)
    {
        var words = new WordReader(analyzer, analyzer, []);
        foreach (var entry in groups.SelectMany(group => group).Where(entry => words.Read(entry.Text).Count == 0))
        {
            problems.Add(entry.Place, $"'{entry.Text}' has no word that search looks for.", "Take it off its group.");
        }
    }

    private static void RefuseRepeats(IReadOnlyList<IReadOnlyList<YamlEntry>> groups, ProblemList problems)
    {
        foreach (var same in groups.SelectMany(group => group).GroupBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var repeated in same.Skip(1))
            {
                problems.Add(repeated.Place, $"'{repeated.Text}' stands in line {same.First().Place.Line} already.", "A word or phrase stands once: put the groups together, or take it off one.");
            }
        }
    }
}
