namespace HumanSecurityKB.Pdf.Text.LineBreaking;

/// <summary>What the rules know of one place between two units.</summary>
/// <param name="Before">The class on the left.</param>
/// <param name="After">The class on the right.</param>
/// <param name="BeforeSpaces">The class on the left when spaces are skipped: X in "X SP*".</param>
/// <param name="FollowsHebrewLetter">LB21a: the unit before the left one is a Hebrew letter.</param>
/// <param name="FollowsJoiner">LB8a: the left unit ends with a zero width joiner.</param>
/// <param name="IsInsideNumber">LB25: both belong to one number.</param>
/// <param name="IsInsideFlag">LB30a: the left one is the first half of a flag.</param>
internal readonly record struct LineBreakContext(
    LineBreakClass Before,
    LineBreakClass After,
    LineBreakClass BeforeSpaces,
    bool FollowsHebrewLetter,
    bool FollowsJoiner,
    bool IsInsideNumber,
    bool IsInsideFlag);
