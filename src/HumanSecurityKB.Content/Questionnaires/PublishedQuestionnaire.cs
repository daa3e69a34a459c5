using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Questionnaires;

/// <summary>A questionnaire with its words in every language of the site.</summary>
public sealed class PublishedQuestionnaire
{
    private readonly IReadOnlyDictionary<Language, QuestionnaireWords> _words;

    internal PublishedQuestionnaire(Questionnaire questionnaire, IReadOnlyDictionary<Language, QuestionnaireWords> words)
    {
        Questionnaire = questionnaire;
        _words = words;
    }

    public Questionnaire Questionnaire { get; }

    public QuestionnaireWords WordsIn(Language language) => _words[language];
}
