using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Questionnaires;

/// <summary>Reads <c>questionnaires/&lt;version&gt;/</c>: the structure, the words of each language and what was released.</summary>
internal static class QuestionnaireLoader
{
    private const string Folder = "questionnaires";
    private const string StructureFile = "questionnaire.yml";

    /// <returns>Oldest first; only those that could be read well enough to check other files against.</returns>
    public static IReadOnlyList<PublishedQuestionnaire> LoadAll(ContentFiles files, ProblemList problems)
    {
        var versions = files.FoldersIn(Folder).Select(name => VersionOf(name, problems)).OfType<QuestionnaireVersion>().ToList();
        if (versions.Count == 0)
        {
            problems.Add(Folder, "There is no questionnaire.", $"Add a folder such as {Folder}/2026.1 with a {StructureFile}.");
        }

        var loaded = versions.OrderBy(version => version.Number).Select(version => Load(version, files, problems)).OfType<LoadedQuestionnaire>().ToList();
        ReleaseCheck.AcrossVersions(loaded, problems);
        return [.. loaded.Select(questionnaire => questionnaire.Published)];
    }

    private static QuestionnaireVersion? VersionOf(string folder, ProblemList problems)
    {
        if (!QuestionnaireVersion.TryParse(folder, out var version))
        {
            problems.Add($"{Folder}/{folder}", $"'{folder}' is not a version of a questionnaire.", "Use a year and a number, such as 2026.1.");
        }

        return version;
    }

    private static LoadedQuestionnaire? Load(QuestionnaireVersion version, ContentFiles files, ProblemList problems)
    {
        var folder = $"{Folder}/{version}";
        if (files.Find($"{folder}/{StructureFile}") is not { } file)
        {
            problems.Add(folder, $"The questionnaire {version} has no {StructureFile}.");
            return null;
        }

        if (YamlText.Read(file, problems) is not { } root || StructureReader.Read(root, version, problems) is not { } structure)
        {
            return null;
        }

        if (LoadWords(folder, structure.Questionnaire, files, problems) is not { } words)
        {
            return null;
        }

        var loaded = new LoadedQuestionnaire(new PublishedQuestionnaire(structure.Questionnaire, words), structure.Places);
        if (files.Find($"{folder}/{QuestionnaireRelease.FileName}") is { } release)
        {
            ReleaseCheck.WithinVersion(loaded, release, problems);
        }

        return loaded;
    }

    /// <returns>Null, with a problem, when there are no English words to fall back to.</returns>
    private static Dictionary<Language, QuestionnaireWords>? LoadWords(string folder, Questionnaire questionnaire, ContentFiles files, ProblemList problems)
    {
        RefuseOtherFiles(folder, files, problems);
        if (files.Find(WordsFile(Language.English)) is not { } englishFile)
        {
            problems.Add(folder, $"The questionnaire {questionnaire.Version} has no words in English.", $"Add {WordsFile(Language.English)}.");
            return null;
        }

        if (YamlText.Read(englishFile, problems) is not { } root)
        {
            return null;
        }

        var english = new WordsReader(Language.English, null, problems).Read(root, questionnaire);
        return Language.All.ToDictionary(language => language, InLanguage);

        string WordsFile(Language language) => $"{folder}/words.{language}.yml";

        QuestionnaireWords InLanguage(Language language) =>
            language != Language.English && files.Find(WordsFile(language)) is { } file && YamlText.Read(file, problems) is { } translated
                ? new WordsReader(language, english, problems).Read(translated, questionnaire)
                : english;
    }

    private static void RefuseOtherFiles(string folder, ContentFiles files, ProblemList problems)
    {
        IEnumerable<string> expected = [StructureFile, QuestionnaireRelease.FileName, .. Language.All.Select(language => $"words.{language}.yml")];
        foreach (var file in files.In(folder).Where(file => !expected.Contains(file.Name)))
        {
            problems.Add(file.Start, $"'{file.Name}' is not a file of a questionnaire.", Spelling.Hint(file.Name, expected));
        }
    }
}
