using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Reports.Tests;

/// <summary>The real questionnaire and the real words.</summary>
internal static class TestContent
{
    private static readonly Lazy<ContentSnapshot> _snapshot = new(Load);

    public static Questionnaire Questionnaire => _snapshot.Value.Questionnaire.Questionnaire;

    public static QuestionnaireWords Words => _snapshot.Value.Questionnaire.WordsIn(Language.English);

    public static FixedWords ReportWords => _snapshot.Value.ReportWords(Language.English);

    public static Questionnaire? Find(QuestionnaireVersion version) => _snapshot.Value.Find(version)?.Questionnaire;

    private static ContentSnapshot Load()
    {
        var load = ContentLoader.Load(Path.Combine(RepositoryRoot(), "content"));
        return load.Snapshot ?? throw new InvalidOperationException(string.Join('\n', load.Problems));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HumanSecurityKB.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("HumanSecurityKB.sln is in no folder above the tests.");
        }

        return folder;
    }
}
