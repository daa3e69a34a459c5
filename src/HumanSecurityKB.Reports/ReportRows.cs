using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Reports;

/// <param name="Address">Absolute, so that it works from a file.</param>
/// <param name="Language">Of the title.</param>
public sealed record ReportArticle(string Title, string Address, Language Language);

/// <summary>One criterion of a report with its answer.</summary>
/// <param name="Answer">Null when unanswered.</param>
public sealed record ReportEntry(Criterion Criterion, CriterionWords Words, Answer? Answer)
{
    public Grade? Grade => Answer?.Grade;
}

/// <param name="Closing">Null when nothing was noted.</param>
public sealed record ReportSection(Section Section, AxisWords Words, IReadOnlyList<ReportEntry> Entries, ClosingNotes? Closing)
{
    public int NotApplicableCount => Entries.Count(entry => entry.Answer?.State == AnswerState.NotApplicable);

    /// <summary>More than a fifth: the section then says little, and the report says so.</summary>
    public bool HasManyNotApplicable => 5 * NotApplicableCount > Entries.Count;
}

/// <summary>The score of one function, principle, dimension or goal.</summary>
public sealed record ScoreRow
{
    public required Axis Axis { get; init; }

    /// <summary>As in addresses and files: <c>LEAD</c>, <c>PC</c>, <c>FOO</c>, <c>16</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Null for goals.</summary>
    public AxisKey? AxisKey { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>Of the names.</summary>
    public required Language Language { get; init; }

    /// <summary>Null for dimensions and goals in a quick check, which has too few criteria for numbers.</summary>
    public required SetScore? Score { get; init; }

    /// <summary>Of dimensions; null when there is no view.</summary>
    public Concern? Concern { get; init; }

    /// <summary>False for a dimension that is switched off.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>All in scope that count in the set.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }
}

/// <summary>One action of the plan, advised or chosen.</summary>
public sealed record PlanRow
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required string Action { get; init; }

    /// <summary>Null for the body's own words.</summary>
    public required Language? ActionLanguage { get; init; }

    /// <summary>Why: the criterion and its grade.</summary>
    public required ReportEntry Entry { get; init; }

    public string Owner { get; init; } = "";

    public DateOnly? Due { get; init; }

    public ActionStatus Status { get; init; }

    /// <summary>How it goes, in the body's own words.</summary>
    public string Note { get; init; } = "";

    /// <summary>Null when it is as it came into the plan.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>Still to do.</summary>
    public bool IsOpen => Status.IsOpen();

    public required ReportArticle? Article { get; init; }
}

/// <summary>Something the body does not know yet.</summary>
/// <param name="WhomToAsk">From the questionnaire.</param>
public sealed record FindOutRow(ReportEntry Entry, IReadOnlyList<string> WhomToAsk);

/// <summary>How far a committee's members lay apart on one criterion before they talked.</summary>
public sealed record Disagreement(ReportEntry Entry, Spread Spread);
