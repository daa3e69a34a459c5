namespace HumanSecurityKB.Domain.Questionnaires;

/// <param name="Key">Such as <c>FOO</c>.</param>
/// <param name="IsPlus">True for a dimension added to the seven of the Human Development Report 1994.</param>
public sealed record Dimension(AxisKey Key, bool IsPlus);
