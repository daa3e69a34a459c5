using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Advice;

/// <summary>What the questionnaire advises for the answer to one criterion.</summary>
/// <param name="Grade">Null for find-out.</param>
/// <param name="Weight">1 to 3: the concern of the dimension, or of the function's place.</param>
/// <param name="Priority">The higher the sooner.</param>
/// <param name="InPlan">Part of the plan advised by default.</param>
public sealed record Recommendation(Criterion Criterion, RecommendationKind Kind, Grade? Grade, int Weight, decimal Priority, bool InPlan);

public enum RecommendationKind
{
    /// <summary>Grades 0 to 3.</summary>
    Improve,

    /// <summary>Do not know: a named person, 30 days, a source to ask.</summary>
    FindOut,

    /// <summary>Grade 4: keep, and add what grade 5 asks for.</summary>
    Keep,

    /// <summary>Grade 5: tell others.</summary>
    Share,
}
