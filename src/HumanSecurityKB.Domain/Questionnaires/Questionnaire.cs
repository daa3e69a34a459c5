using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>The criteria of one version, their axes and their order. Numbers and structure only; words are apart.</summary>
public sealed class Questionnaire
{
    private readonly Dictionary<CriterionId, Criterion> _byId;

    public Questionnaire(
        QuestionnaireVersion version,
        IReadOnlyList<AxisKey> functions,
        IReadOnlyList<AxisKey> principles,
        IReadOnlyList<Dimension> dimensions,
        IReadOnlyList<Criterion> criteria)
    {
        Version = version;
        Functions = functions;
        Principles = principles;
        Dimensions = dimensions;
        Criteria = criteria;
        _byId = criteria.ToDictionary(criterion => criterion.Id);
    }

    public QuestionnaireVersion Version { get; }

    public IReadOnlyList<AxisKey> Functions { get; }

    public IReadOnlyList<AxisKey> Principles { get; }

    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>In the order in which they are printed, which breaks ties.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    public Criterion? Find(CriterionId id) => _byId.GetValueOrDefault(id);

    public bool HasDimension(AxisKey dimension) => Dimensions.Any(known => known.Key == dimension);

    /// <summary>The quick check's criteria, or all but those of a dimension that is switched off.</summary>
    public IReadOnlyList<Criterion> InScope(AnswerSheet sheet) =>
        [.. Criteria.Where(criterion => sheet.Scope == Scope.QuickCheck ? criterion.InQuickCheck : IsOn(criterion, sheet))];

    /// <summary>The sections of what is in scope, in order, empty ones left out.</summary>
    public IReadOnlyList<Section> Sections(AnswerSheet sheet)
    {
        var criteria = InScope(sheet);
        var byFunction = Functions.Select(key => new Section(key, false, [.. criteria.Where(c => c.Dimension is null && c.Function == key)]));
        var byDimension = Dimensions.Select(dimension => new Section(dimension.Key, true, [.. criteria.Where(c => c.Dimension == dimension.Key)]));
        return [.. byFunction.Concat(byDimension).Where(section => section.Criteria.Count > 0)];
    }

    private static bool IsOn(Criterion criterion, AnswerSheet sheet) =>
        criterion.Dimension is null || sheet.Dimensions.Contains(criterion.Dimension);
}
