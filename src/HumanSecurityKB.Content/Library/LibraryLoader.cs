using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Markdown;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Library;

/// <summary>Reads topics, sources and articles; once everything they name exists, ties them together and renders them.</summary>
internal static class LibraryLoader
{
    public static ArticleLibrary Load(
        ContentFiles files, IReadOnlyList<PublishedQuestionnaire> questionnaires, IReadOnlyDictionary<Language, FixedWords> words, ProblemList problems)
    {
        var topics = TopicsReader.Read(files, problems);
        var sources = SourcesReader.Read(files, problems);
        var drafts = ArticleDraft.ReadAll(files, problems);
        var newest = questionnaires.Count == 0 ? null : questionnaires[^1].Questionnaire;
        new ReferenceCheck(files.FoldersIn(ArticleDraft.Folder), drafts, topics, sources, newest, problems).Check();
        RequireWords(words, problems);
        if (problems.IsEmpty)
        {
            new LibraryBinder(topics, sources, words).Bind(drafts);
        }

        return new ArticleLibrary(topics, sources);
    }

    /// <summary>English only: other languages have the keys that English has, or fall back to it.</summary>
    private static void RequireWords(IReadOnlyDictionary<Language, FixedWords> words, ProblemList problems)
    {
        foreach (var key in ArticleRendering.WordKeys.Where(key => !words[Language.English].Has(key)))
        {
            problems.Add("words/site.en.yml", $"'{key}' is missing: articles cannot be shown without it.");
        }
    }
}
