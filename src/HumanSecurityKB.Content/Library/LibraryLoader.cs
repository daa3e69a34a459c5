using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Markdown;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Content.Terms;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Library;

/// <summary>Reads topics, sources, the glossary and articles; once everything they name exists, ties them together and renders them.</summary>
internal static class LibraryLoader
{
    /// <returns>Null when there is an error: in these files or in those read before.</returns>
    public static LoadedLibrary? Load(
        ContentFiles files, IReadOnlyList<PublishedQuestionnaire> questionnaires, IReadOnlyDictionary<Language, FixedWords> words, ProblemList problems)
    {
        var topics = TopicsReader.Read(files, problems);
        var sources = SourcesReader.Read(files, problems);
        var slugs = files.FoldersIn(ArticleDraft.Folder);
        var terms = new GlossaryReader(files, sources, slugs, problems).Read();
        var drafts = ArticleDraft.ReadAll(files, problems);
        var newest = questionnaires.Count == 0 ? null : questionnaires[^1].Questionnaire;
        new ReferenceCheck(slugs, drafts, topics, sources, [.. terms.Select(term => term.Id.Value)], newest, problems).Check();
        RequireWords(words, problems);
        if (problems.HasErrors)
        {
            return null;
        }

        var glossary = GlossaryBinder.Bind(terms, sources);
        new LibraryBinder(topics, sources, words, glossary).Bind(drafts);
        var articles = new ArticleLibrary(topics, sources);
        GlossaryBinder.Bind(terms, glossary, articles);
        return new LoadedLibrary(articles, glossary, drafts, terms);
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

/// <summary>What readers get, and what it was made of, for those who review it.</summary>
internal sealed record LoadedLibrary(ArticleLibrary Articles, Glossary Glossary, IReadOnlyList<ArticleDraft> Drafts, IReadOnlyList<TermDraft> Terms);
