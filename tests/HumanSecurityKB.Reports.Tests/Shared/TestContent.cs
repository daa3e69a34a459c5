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

    public static QuestionnaireWords Words => WordsIn(Language.English);

    public static FixedWords ReportWords => ReportWordsIn(Language.English);

    public static QuestionnaireWords WordsIn(Language language) => _snapshot.Value.Questionnaire.WordsIn(language);

    public static FixedWords ReportWordsIn(Language language) => _snapshot.Value.ReportWords(language);

    public static Questionnaire? Find(QuestionnaireVersion version) => _snapshot.Value.Find(version)?.Questionnaire;

    private static ContentSnapshot Load()
    {
        var load = ContentLoader.Load(Path.Combine(Artifacts.Root, "content"), TimeProvider.System);
        return load.Snapshot ?? throw new InvalidOperationException(string.Join('\n', load.Problems));
    }
}
