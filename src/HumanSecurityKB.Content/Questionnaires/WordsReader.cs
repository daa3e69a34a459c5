using System.Globalization;
using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Questionnaires;

/// <summary>
/// Reads <c>words.&lt;language&gt;.yml</c>. English must have every entry; a translation may leave entries out, which then stay
/// English, but an entry that is there must be whole.
/// </summary>
/// <param name="english">Null when English itself is read.</param>
internal sealed class WordsReader(Language language, QuestionnaireWords? english, ProblemList problems)
{
    private static readonly IReadOnlyList<string> GradeKeys = [.. Grade.All.Select(grade => grade.ToString())];

    public QuestionnaireWords Read(YamlMap root, Questionnaire questionnaire)
    {
        var axes = new Dictionary<AxisKey, AxisWords>();
        ReadAxes(root, "functions", questionnaire.Functions, axes);
        ReadAxes(root, "principles", questionnaire.Principles, axes);
        ReadAxes(root, "dimensions", [.. questionnaire.Dimensions.Select(dimension => dimension.Key)], axes);
        var words = new QuestionnaireWords
        {
            Language = language,
            Axes = axes,
            Grades = ReadGrades(root),
            Reasons = Entries(root, "reasons", Codes.Reasons.Values, reason => Codes.Reasons[reason], ReadReason, english?.Reasons),
            Criteria = Entries(root, "criteria", questionnaire.Criteria.Select(criterion => criterion.Id), id => id.Value, ReadCriterion, english?.Criteria),
        };
        root.RefuseOthers();
        return words;
    }

    private void ReadAxes(YamlMap root, string group, IReadOnlyList<AxisKey> keys, Dictionary<AxisKey, AxisWords> axes)
    {
        foreach (var (key, words) in Entries(root, group, keys, key => key.Value, ReadAxis, english?.Axes))
        {
            axes.TryAdd(key, words);
        }
    }

    private List<GradeWords> ReadGrades(YamlMap root)
    {
        var englishGrades = english is { Grades.Count: > Grade.Highest } ? Grade.All.ToDictionary(grade => grade, grade => english[grade]) : null;
        var grades = Entries(root, "grades", Grade.All, grade => grade.ToString(), ReadGrade, englishGrades);
        return [.. Grade.All.Where(grades.ContainsKey).Select(grade => grades[grade])];
    }

    /// <summary>The entries of one group, in the order of the questionnaire, English ones in place of those left out.</summary>
    private Dictionary<TKey, TWords> Entries<TKey, TWords>(
        YamlMap root, string group, IEnumerable<TKey> keys, Func<TKey, string> nameOf, Func<YamlMap, TWords?> read, IReadOnlyDictionary<TKey, TWords>? fallback)
        where TKey : notnull
        where TWords : class
    {
        var map = english is null ? root.Map(group) : root.OptionalMap(group);
        var entries = new Dictionary<TKey, TWords>();
        foreach (var key in keys.Distinct())
        {
            var words = ReadEntry(map, nameOf(key), read) ?? fallback?.GetValueOrDefault(key);
            if (words is not null)
            {
                entries[key] = words;
            }
        }

        map?.RefuseOthers();
        return entries;
    }

    private TWords? ReadEntry<TWords>(YamlMap? group, string name, Func<YamlMap, TWords?> read)
        where TWords : class
    {
        var map = english is null ? group?.Map(name) : group?.OptionalMap(name);
        if (map is null)
        {
            return null;
        }

        var words = read(map);
        map.RefuseOthers();
        return words;
    }

    private AxisWords? ReadAxis(YamlMap map)
    {
        var name = map.Text("name");
        var shortName = map.Text("shortName");
        var summary = map.Text("summary");
        var explanation = map.Text("explanation");
        return name is null || shortName is null || summary is null || explanation is null
            ? null
            : new AxisWords(name.Text, shortName.Text, summary.Text, explanation.Text, language);
    }

    private GradeWords? ReadGrade(YamlMap map)
    {
        var label = map.Text("label");
        var explanation = map.Text("explanation");
        return label is null || explanation is null ? null : new GradeWords(label.Text, explanation.Text, language);
    }

    private ReasonWords? ReadReason(YamlMap map)
    {
        var name = map.Text("name");
        var explanation = map.Text("explanation");
        return name is null || explanation is null ? null : new ReasonWords(name.Text, explanation.Text, language);
    }

    private CriterionWords? ReadCriterion(YamlMap map)
    {
        var words = ReadCriterionText(map);
        if (words is not null && CriterionId.TryParse(map.Name, out var id) && english?.Criteria.GetValueOrDefault(id) is { } original)
        {
            CompareWithEnglish(map, words, original);
        }

        return words;
    }

    /// <summary>A reader in another language is to be told as much.</summary>
    private void CompareWithEnglish(YamlMap map, CriterionWords words, CriterionWords original)
    {
        RequireSameCount("askAlso", words.AskAlso is null ? 0 : 1, original.AskAlso is null ? 0 : 1);
        RequireSameCount("evidence", words.EvidenceHints.Count, original.EvidenceHints.Count);
        RequireSameCount("firstActions", words.FirstActions.Count, original.FirstActions.Count);
        RequireSameCount("nextActions", words.NextActions.Count, original.NextActions.Count);

        void RequireSameCount(string key, int count, int expected)
        {
            if (count != expected)
            {
                problems.Add(map.PlaceOf(key), $"'{map.Name}' has {count} of '{key}', and English has {expected}.");
            }
        }
    }

    private CriterionWords? ReadCriterionText(YamlMap map)
    {
        var title = map.Text("title");
        var question = map.Text("question");
        var why = map.Text("why");
        var askedOf = map.Text("askedOf");
        var askAlso = map.OptionalText("askAlso");
        var descriptors = ReadDescriptors(map);
        var evidence = Texts(map, "evidence");
        var firstActions = Texts(map, "firstActions");
        var nextActions = Texts(map, "nextActions");
        if (title is null || question is null || why is null || askedOf is null)
        {
            return null;
        }

        return new CriterionWords
        {
            Title = title.Text,
            Question = question.Text,
            Why = why.Text,
            AskedOf = askedOf.Text,
            AskAlso = askAlso?.Text,
            Descriptors = descriptors,
            EvidenceHints = evidence,
            FirstActions = firstActions,
            NextActions = nextActions,
            Language = language,
        };
    }

    private List<string> ReadDescriptors(YamlMap map)
    {
        if (map.Map("descriptors") is not { } descriptors)
        {
            return [];
        }

        var missing = GradeKeys.Where(grade => !descriptors.Has(grade)).ToList();
        if (missing.Count > 0)
        {
            problems.Add(descriptors.Place, $"'{map.Name}' has no description of grade {string.Join(", ", missing)}.", string.Create(CultureInfo.InvariantCulture, $"Each criterion has {GradeKeys.Count}, from 0 to 5."));
        }

        var texts = GradeKeys.Select(descriptors.OptionalText).OfType<YamlEntry>().Select(entry => entry.Text).ToList();
        descriptors.RefuseOthers();
        return texts;
    }

    private static List<string> Texts(YamlMap map, string key) => [.. map.Texts(key).Select(entry => entry.Text)];
}
