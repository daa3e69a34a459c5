using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>The margin of a criterion's page: how far one is, and the way to the other criteria of the section.</summary>
/// <param name="Left">How long the rest takes.</param>
/// <param name="AddressOf">Of a criterion.</param>
/// <param name="Saved">What is said about saving; empty where nothing is saved.</param>
public sealed record CriterionMargin(CriterionPlace Place, QuestionnaireWords Words, TimeLeft Left, Func<CriterionId, string> AddressOf, string Saved);
