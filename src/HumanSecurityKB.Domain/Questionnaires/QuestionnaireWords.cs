using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>
/// All that a questionnaire says in one language. Where a translation is missing the entry holds the English words,
/// and its <c>Language</c> says so.
/// </summary>
public sealed record QuestionnaireWords
{
    public required Language Language { get; init; }

    /// <summary>Functions, principles and dimensions. Their keys do not overlap.</summary>
    public required IReadOnlyDictionary<AxisKey, AxisWords> Axes { get; init; }

    /// <summary>Six, by grade.</summary>
    public required IReadOnlyList<GradeWords> Grades { get; init; }

    public required IReadOnlyDictionary<NotApplicableReason, ReasonWords> Reasons { get; init; }

    public required IReadOnlyDictionary<CriterionId, CriterionWords> Criteria { get; init; }

    public AxisWords this[AxisKey key] => Axes[key];

    public CriterionWords this[CriterionId id] => Criteria[id];

    public GradeWords this[Grade grade] => Grades[grade.Value];
}

/// <param name="ShortName">For chart labels and narrow columns.</param>
/// <param name="Summary">One line.</param>
/// <param name="Explanation">One paragraph.</param>
public sealed record AxisWords(string Name, string ShortName, string Summary, string Explanation, Language Language);

public sealed record GradeWords(string Label, string Explanation, Language Language);

public sealed record ReasonWords(string Name, string Explanation, Language Language);

public sealed record CriterionWords
{
    public required string Title { get; init; }

    public required string Question { get; init; }

    public required string Why { get; init; }

    public required string AskedOf { get; init; }

    /// <summary>Another person or body to ask; null where nobody else is needed.</summary>
    public string? AskAlso { get; init; }

    /// <summary>Six, by grade.</summary>
    public required IReadOnlyList<string> Descriptors { get; init; }

    /// <summary>Kinds of documents to look for.</summary>
    public required IReadOnlyList<string> EvidenceHints { get; init; }

    /// <summary>Advised for the grades 0 and 1.</summary>
    public required IReadOnlyList<string> FirstActions { get; init; }

    /// <summary>Advised for the grades 2 and 3.</summary>
    public required IReadOnlyList<string> NextActions { get; init; }

    public required Language Language { get; init; }
}
