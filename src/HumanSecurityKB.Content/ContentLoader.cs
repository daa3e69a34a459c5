using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Goals;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Content.Review;
using HumanSecurityKB.Content.Search;
using HumanSecurityKB.Content.Words;

namespace HumanSecurityKB.Content;

/// <summary>Reads everything, checks everything, and only then hands it out.</summary>
public static class ContentLoader
{
    /// <param name="folder">The content folder.</param>
    /// <param name="clock">Tells which reviews are overdue.</param>
    public static ContentLoad Load(string folder, TimeProvider clock)
    {
        var problems = new ProblemList();
        var files = ContentFiles.Read(folder, problems);
        var siteWords = FixedWordsLoader.Load(files, "site", problems);
        var reportWords = FixedWordsLoader.Load(files, "report", problems);
        var questionnaires = QuestionnaireLoader.LoadAll(files, problems);
        var goals = GoalsReader.Read(files, problems);
        var searchWords = SearchWordsReader.Read(files, problems);
        var library = LibraryLoader.Load(files, questionnaires, siteWords, problems);
        if (library is not null && !problems.HasErrors)
        {
            ContentReview.Review(library, questionnaires[^1].Questionnaire, goals, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), problems);
        }

        var snapshot = library is null || problems.HasErrors
            ? null
            : new ContentSnapshot(library.Articles, library.Glossary, goals, questionnaires, siteWords, reportWords, searchWords, files.Fingerprint);
        return new ContentLoad(snapshot, problems.Sorted());
    }
}
