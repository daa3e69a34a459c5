namespace HumanSecurityKB.Domain.Questionnaires;

/// <summary>
/// Criteria answered together: those of one function that cut across dimensions, or those of one dimension.
/// </summary>
/// <param name="Key">The function's or the dimension's key.</param>
public sealed record Section(AxisKey Key, bool IsDimension, IReadOnlyList<Criterion> Criteria);
