using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Questionnaires;

/// <param name="Places">Where each criterion stands.</param>
internal sealed record LoadedQuestionnaire(PublishedQuestionnaire Published, IReadOnlyDictionary<CriterionId, Place> Places)
{
    public QuestionnaireVersion Version => Published.Questionnaire.Version;
}
