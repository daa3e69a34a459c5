using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Data;

/// <summary>Two people closed one section differently at the same time. The first one's notes stand.</summary>
public sealed class ClosingConflictException(AxisKey section, Exception cause)
    : Exception($"Somebody else has closed the section {section} meanwhile.", cause)
{
    public AxisKey Section { get; } = section;
}
