using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Reports;

/// <summary>
/// What changed since the same body's earlier assessment, and what became of its plan, without its form: the pages and the
/// report say the same.
/// </summary>
public sealed class ReportChange
{
    public const int MostMoves = 8;

    private readonly Comparison _comparison;

    private ReportChange(AssessmentReport earlier, AssessmentReport report)
    {
        _comparison = Comparison.Of(earlier.Questionnaire, earlier.Contents.Sheet, report.Questionnaire, report.Contents.Sheet);
        Earlier = earlier;
        InScope = report.Entries.Count();
        ComparesSets = !earlier.IsQuickCheck && !report.IsQuickCheck;
        Functions = RowsOf(report.Functions, _comparison.Functions);
        Principles = RowsOf(report.Principles, _comparison.Principles);
        Dimensions = RowsOf(report.Dimensions, _comparison.Dimensions);
        Moves = Largest(report, change => change.Steps != 0);
        Rises = Largest(report, change => change.Steps > 0);
        Falls = Largest(report, change => change.Steps < 0);
    }

    public AssessmentReport Earlier { get; }

    /// <summary>How many criteria were graded both times with the same meaning. Nothing else is compared.</summary>
    public int Matched => _comparison.Changes.Count;

    /// <summary>How many criteria there are in scope now.</summary>
    public int InScope { get; }

    public int WentUp => _comparison.Changes.Count(change => change.Steps > 0);

    public int WentDown => _comparison.Changes.Count(change => change.Steps < 0);

    public int Stayed => Matched - WentUp - WentDown;

    /// <summary>False when one of the two is a quick check: then only criteria are compared.</summary>
    public bool ComparesSets { get; }

    public IReadOnlyList<SetChangeRow> Functions { get; }

    public IReadOnlyList<SetChangeRow> Principles { get; }

    public IReadOnlyList<SetChangeRow> Dimensions { get; }

    /// <summary>At most <see cref="MostMoves"/> criteria, those that moved farthest first; none that stayed.</summary>
    public IReadOnlyList<GradeMove> Moves { get; }

    /// <summary>As <see cref="Moves"/>, up only.</summary>
    public IReadOnlyList<GradeMove> Rises { get; }

    /// <summary>As <see cref="Moves"/>, down only.</summary>
    public IReadOnlyList<GradeMove> Falls { get; }

    /// <summary>The plan that the body had chosen then, as it stood when it was last seen; empty without one.</summary>
    public IReadOnlyList<PlannedAction> EarlierPlan => Earlier.Contents.Plan ?? [];

    public static ReportChange Of(AssessmentReport earlier, AssessmentReport report) => new(earlier, report);

    private List<GradeMove> Largest(AssessmentReport report, Func<GradeChange, bool> isMeant)
    {
        var entries = report.Entries.ToDictionary(entry => entry.Criterion.Id);
        return [.. _comparison.Changes
            .Where(isMeant)
            .OrderByDescending(change => Math.Abs(change.Steps))
            .Take(MostMoves)
            .Select(change => new GradeMove(entries[change.Criterion.Id], change))];
    }

    private static List<SetChangeRow> RowsOf(IEnumerable<ScoreRow> sets, IReadOnlyDictionary<AxisKey, SetChange> changes) =>
        [.. sets.Where(set => changes.ContainsKey(set.AxisKey!)).Select(set => new SetChangeRow(set, changes[set.AxisKey!]))];
}

/// <summary>A function, principle or dimension, and how far it moved.</summary>
public sealed record SetChangeRow(ScoreRow Set, SetChange Change);

/// <summary>A criterion of the later assessment whose grade moved.</summary>
public sealed record GradeMove(ReportEntry Entry, GradeChange Change);
