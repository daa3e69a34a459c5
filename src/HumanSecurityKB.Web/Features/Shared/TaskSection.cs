using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>One section of a task list, which opens to its criteria.</summary>
/// <param name="IsOpen">At first.</param>
/// <param name="AddressOf">Of a criterion.</param>
public sealed record TaskSection(SectionLines Section, QuestionnaireWords Words, bool IsOpen, Func<CriterionId, string> AddressOf)
{
    /// <summary>Where the closing sentences are written; null where there is nothing to close.</summary>
    public string? Closing { get; init; }
}
