using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Data;

/// <summary>Two people answered one criterion differently at the same time. The first one's answer stands.</summary>
public sealed class AnswerConflictException(CriterionId criterion, Answer standing, int standingVersion, Exception cause)
    : Exception($"Somebody else has answered {criterion} meanwhile.", cause)
{
    public CriterionId Criterion { get; } = criterion;

    public Answer Standing { get; } = standing;

    /// <summary>What a writer must have seen to replace the standing answer.</summary>
    public int StandingVersion { get; } = standingVersion;
}
