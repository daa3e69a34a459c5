using HumanSecurityKB.Content;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests;

/// <summary>The questionnaire of this repository: rules are tried on what parliaments answer.</summary>
internal static class RealQuestionnaire
{
    public static Questionnaire Instance { get; } = Load();

    private static Questionnaire Load()
    {
        var load = ContentLoader.Load(Files.Content, TimeProvider.System);
        return load.Snapshot?.Questionnaire.Questionnaire ?? throw new InvalidOperationException(string.Join('\n', load.Problems));
    }
}
