using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Committee;

/// <summary>What one participant chose for a criterion, alone. No time is kept: it could tell who it was.</summary>
public sealed class PrivateGrade
{
    /// <summary>In UTF-16 characters.</summary>
    public const int CommentLimit = 2000;

    private PrivateGrade()
    {
    }

    public CriterionId Criterion { get; private set; } = null!;

    /// <summary>A choice and a comment; evidence and differing view belong to what is agreed.</summary>
    public Answer Answer { get; private set; } = null!;

    /// <summary>1 when first saved, one more at every change.</summary>
    public int Version { get; private set; }

    internal static PrivateGrade First(CriterionId criterion, Answer answer) => new() { Criterion = criterion, Answer = answer, Version = 1 };

    internal void Replace(Answer answer)
    {
        Answer = answer;
        Version++;
    }
}
