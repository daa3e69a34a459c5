using HumanSecurityKB.Content.Goals;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Content.Search;
using HumanSecurityKB.Content.Terms;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content;

/// <summary>All content, checked and rendered. Nothing in it changes, and nothing in it reads a file.</summary>
public sealed class ContentSnapshot
{
    private readonly IReadOnlyDictionary<Language, FixedWords> _siteWords;
    private readonly IReadOnlyDictionary<Language, FixedWords> _reportWords;

    internal ContentSnapshot(
        ArticleLibrary library,
        Glossary glossary,
        GoalTexts goalTexts,
        IReadOnlyList<PublishedQuestionnaire> questionnaires,
        IReadOnlyDictionary<Language, FixedWords> siteWords,
        IReadOnlyDictionary<Language, FixedWords> reportWords,
        IReadOnlyDictionary<Language, SearchWords> searchWords,
        string fingerprint)
    {
        _siteWords = siteWords;
        _reportWords = reportWords;
        Library = library;
        Glossary = glossary;
        GoalTexts = goalTexts;
        Questionnaires = questionnaires;
        Goals = new GoalMap(Questionnaire.Questionnaire, library);
        Fingerprint = fingerprint;
        Search = new SearchIndex(language => new SearchCatalogue(this, language).All(), searchWords);
    }

    public ArticleLibrary Library { get; }

    public Glossary Glossary { get; }

    public GoalTexts GoalTexts { get; }

    /// <summary>Of the newest questionnaire.</summary>
    public GoalMap Goals { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<PublishedQuestionnaire> Questionnaires { get; }

    /// <summary>The newest.</summary>
    public PublishedQuestionnaire Questionnaire => Questionnaires[^1];

    public SearchIndex Search { get; }

    /// <summary>Another text for every other content: what an ETag needs.</summary>
    public string Fingerprint { get; }

    public PublishedQuestionnaire? Find(QuestionnaireVersion version) =>
        Questionnaires.FirstOrDefault(published => published.Questionnaire.Version == version);

    /// <summary>English ones, which say so, where a language has none.</summary>
    public FixedWords SiteWords(Language language) => _siteWords[language];

    /// <summary>English ones, which say so, where a language has none.</summary>
    public FixedWords ReportWords(Language language) => _reportWords[language];
}
