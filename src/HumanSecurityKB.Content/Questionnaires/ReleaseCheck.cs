using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Questionnaires;

/// <summary>An id keeps its meaning: assessments made with it are still read, and compared, years later.</summary>
internal static class ReleaseCheck
{
    private const string NewMeaning = "Undo the change, or copy the questionnaire to a new version and raise the criterion's meaning there by one.";

    public static void WithinVersion(LoadedQuestionnaire questionnaire, ContentFile release, ProblemList problems)
    {
        var released = new HashSet<CriterionId>();
        foreach (var map in YamlText.ReadList(release, problems))
        {
            var id = map.Value<CriterionId>("id", CriterionId.TryParse, "an id such as LEAD-1");
            var meaning = map.Number("meaning", 1, StructureReader.HighestMeaning);
            var fingerprint = map.Text("fingerprint");
            map.RefuseOthers();
            if (id is not null && fingerprint is not null)
            {
                released.Add(id);
                Compare(questionnaire, id, meaning, fingerprint, problems);
            }
        }

        foreach (var criterion in questionnaire.Published.Questionnaire.Criteria.Where(criterion => !released.Contains(criterion.Id)))
        {
            problems.Add(questionnaire.Places[criterion.Id], $"The criterion '{criterion.Id}' was added to {questionnaire.Version} after it was published.", "Add it to a new version.");
        }
    }

    /// <summary>The same id with the same meaning must mean the same in every version.</summary>
    public static void AcrossVersions(IReadOnlyList<LoadedQuestionnaire> oldestFirst, ProblemList problems)
    {
        var known = new Dictionary<(CriterionId Id, int Meaning), (string Fingerprint, QuestionnaireVersion Version)>();
        foreach (var questionnaire in oldestFirst)
        {
            foreach (var criterion in WithWords(questionnaire))
            {
                var fingerprint = QuestionnaireRelease.FingerprintOf(criterion, questionnaire.Published);
                var key = (criterion.Id, criterion.Meaning);
                if (!known.TryAdd(key, (fingerprint, questionnaire.Version)) && known[key].Fingerprint != fingerprint)
                {
                    problems.Add(
                        questionnaire.Places[criterion.Id],
                        $"'{criterion.Id}' has meaning {criterion.Meaning} here and in {known[key].Version}, but its place, rules or English descriptions differ.",
                        "Raise 'meaning' by one if a grade means something else now; else write the same text in both.");
                }
            }
        }
    }

    private static void Compare(LoadedQuestionnaire questionnaire, CriterionId id, int meaning, YamlEntry fingerprint, ProblemList problems)
    {
        var criterion = questionnaire.Published.Questionnaire.Find(id);
        if (criterion is null)
        {
            problems.Add(fingerprint.Place, $"The criterion '{id}' was published in {questionnaire.Version} and is gone.", "Put it back: old assessments have answers to it.");
        }
        else if (criterion.Meaning != meaning)
        {
            problems.Add(questionnaire.Places[id], $"'{id}' was published with meaning {meaning} and has {criterion.Meaning} now.", NewMeaning);
        }
        else if (HasWords(questionnaire, criterion) && QuestionnaireRelease.FingerprintOf(criterion, questionnaire.Published) != fingerprint.Text)
        {
            problems.Add(questionnaire.Places[id], $"'{id}' is published, and its place, rules or English descriptions were changed.", NewMeaning);
        }
    }

    private static IEnumerable<Criterion> WithWords(LoadedQuestionnaire questionnaire) =>
        questionnaire.Published.Questionnaire.Criteria.Where(criterion => HasWords(questionnaire, criterion));

    /// <summary>False when the words are missing or broken, which is a problem of its own.</summary>
    private static bool HasWords(LoadedQuestionnaire questionnaire, Criterion criterion) =>
        questionnaire.Published.WordsIn(Language.English).Criteria.ContainsKey(criterion.Id);
}
