using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>An answer as it stands, and how often it was saved: what a second writer must have seen to replace it.</summary>
public sealed class RecordedAnswer
{
    private RecordedAnswer(CriterionId criterion, int version, DateTime changedAt)
    {
        Criterion = criterion;
        Version = version;
        ChangedAt = changedAt;
    }

    internal RecordedAnswer(CriterionId criterion, Answer answer, DateTime now)
        : this(criterion, 1, now) => Answer = answer;

    public CriterionId Criterion { get; private set; }

    public Answer Answer { get; private set; } = null!;

    /// <summary>1 when first saved, one more at every change.</summary>
    public int Version { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    internal void Replace(Answer answer, DateTime now)
    {
        Answer = answer;
        Version++;
        ChangedAt = now;
    }
}
