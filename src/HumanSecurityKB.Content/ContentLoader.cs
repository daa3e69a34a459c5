using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Content.Words;

namespace HumanSecurityKB.Content;

/// <summary>Reads everything, checks everything, and only then hands it out.</summary>
public static class ContentLoader
{
    /// <param name="folder">The content folder.</param>
    public static ContentLoad Load(string folder)
    {
        var problems = new ProblemList();
        var files = ContentFiles.Read(folder, problems);
        var siteWords = FixedWordsLoader.Load(files, "site", problems);
        var reportWords = FixedWordsLoader.Load(files, "report", problems);
        var questionnaires = QuestionnaireLoader.LoadAll(files, problems);
        var library = LibraryLoader.Load(files, questionnaires, siteWords, problems);

        return problems.IsEmpty
            ? new ContentLoad(new ContentSnapshot(library, questionnaires, siteWords, reportWords, files.Fingerprint), [])
            : new ContentLoad(null, problems.Sorted());
    }
}
