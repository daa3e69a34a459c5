using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Library;

internal static class LibraryLoader
{
    public static ArticleLibrary Load(
        ContentFiles files, IReadOnlyList<PublishedQuestionnaire> questionnaires, IReadOnlyDictionary<Language, FixedWords> words, ProblemList problems) =>
        new([], new Dictionary<string, Source>());
}
