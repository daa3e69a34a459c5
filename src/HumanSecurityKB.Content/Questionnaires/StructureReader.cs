using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Questionnaires;

/// <param name="Places">Where each criterion stands.</param>
internal sealed record Structure(Questionnaire Questionnaire, IReadOnlyDictionary<CriterionId, Place> Places);

/// <summary>Reads <c>questionnaire.yml</c>.</summary>
internal sealed class StructureReader
{
    public const int HighestMeaning = 99;

    private const int MostPrinciples = 2;
    private const string KeyShape = "a key of two to six capital letters";

    private readonly ProblemList _problems;
    private readonly IReadOnlyList<AxisKey> _functions;
    private readonly IReadOnlyList<AxisKey> _principles;
    private readonly IReadOnlyList<Dimension> _dimensions;

    private StructureReader(YamlMap root, ProblemList problems)
    {
        _problems = problems;
        _functions = root.Values<AxisKey>("functions", AxisKey.TryParse, KeyShape);
        _principles = root.Values<AxisKey>("principles", AxisKey.TryParse, KeyShape);
        _dimensions = [.. root.Maps("dimensions").Select(DimensionOf).OfType<Dimension>()];
        RefuseRepeats(root);
    }

    /// <returns>Null when there is no criterion at all.</returns>
    public static Structure? Read(YamlMap root, QuestionnaireVersion version, ProblemList problems)
    {
        if (root.Text("version") is { } written && written.Text != version.Value)
        {
            problems.Add(written.Place, $"The version is '{written.Text}', but the folder is '{version}'.");
        }

        var reader = new StructureReader(root, problems);
        var places = new Dictionary<CriterionId, Place>();
        var criteria = root.Maps("criteria").Select(map => reader.CriterionOf(map, places)).OfType<Criterion>().ToList();
        root.RefuseOthers();
        return criteria.Count == 0 ? null : new Structure(new Questionnaire(version, reader._functions, reader._principles, reader._dimensions, criteria), places);
    }

    private static Dimension? DimensionOf(YamlMap map)
    {
        var key = map.Value<AxisKey>("key", AxisKey.TryParse, KeyShape);
        var isPlus = map.Flag("plus");
        map.RefuseOthers();
        return key is null ? null : new Dimension(key, isPlus);
    }

    /// <summary>A key names one thing on all three axes, because words and scores are found by it.</summary>
    private void RefuseRepeats(YamlMap root)
    {
        var keys = _functions.Concat(_principles).Concat(_dimensions.Select(dimension => dimension.Key));
        foreach (var repeated in keys.GroupBy(key => key).Where(group => group.Count() > 1))
        {
            _problems.Add(root.PlaceOf("functions"), $"The key '{repeated.Key}' is used more than once among functions, principles and dimensions.");
        }
    }

    private Criterion? CriterionOf(YamlMap map, Dictionary<CriterionId, Place> places)
    {
        var id = map.Value<CriterionId>("id", CriterionId.TryParse, "an id such as LEAD-1");
        var meaning = map.Number("meaning", 1, HighestMeaning);
        var function = KeyOf(map.Text("function"), "function", _functions);
        var dimension = KeyOf(map.OptionalText("dimension"), "dimension", [.. _dimensions.Select(candidate => candidate.Key)]);
        var principles = PrinciplesOf(map);
        var targets = map.Values<SdgTarget>("targets", SdgTarget.TryParse, "one of the 169 SDG targets, such as 16.10 or 5.a");
        var effort = map.Code("effort", Codes.Efforts);
        var inQuickCheck = map.Flag("quickCheck");
        var mayBeNotApplicable = map.Flag("notApplicable");
        map.RefuseOthers();
        RefuseRepeats(map, "targets", targets);

        if (id is not null && !places.TryAdd(id, map.Place))
        {
            _problems.Add(map.Place, $"The id '{id}' is used twice.", $"It is already used in line {places[id].Line}.");
            return null;
        }

        if (id is null || _functions.Count == 0)
        {
            return null;
        }

        // With a problem reported above, the criterion is still known, so that what names it is not reported as well.
        return new Criterion
        {
            Id = id,
            Meaning = meaning,
            Function = function ?? _functions[0],
            Dimension = dimension,
            Principles = principles,
            Targets = targets,
            Effort = effort ?? Effort.Small,
            InQuickCheck = inQuickCheck,
            MayBeNotApplicable = mayBeNotApplicable,
        };
    }

    private List<AxisKey> PrinciplesOf(YamlMap map)
    {
        var principles = map.Texts("principles").Select(text => KeyOf(text, "principle", _principles)).OfType<AxisKey>().ToList();
        if (principles.Count > MostPrinciples)
        {
            _problems.Add(map.PlaceOf("principles"), $"A criterion has one or two principles, and this one has {principles.Count}.");
        }

        RefuseRepeats(map, "principles", principles);
        return principles;
    }

    private AxisKey? KeyOf(YamlEntry? text, string axis, IReadOnlyCollection<AxisKey> known)
    {
        if (text is null)
        {
            return null;
        }

        var key = known.FirstOrDefault(candidate => candidate.Value == text.Text);
        if (key is null)
        {
            _problems.Add(text.Place, $"There is no {axis} '{text.Text}'.", Spelling.Hint(text.Text, known.Select(candidate => candidate.Value)));
        }

        return key;
    }

    private void RefuseRepeats<T>(YamlMap map, string key, IReadOnlyCollection<T> values)
    {
        foreach (var repeated in values.GroupBy(value => value).Where(group => group.Count() > 1))
        {
            _problems.Add(map.PlaceOf(key), $"'{repeated.Key}' stands twice in '{key}'.");
        }
    }
}
