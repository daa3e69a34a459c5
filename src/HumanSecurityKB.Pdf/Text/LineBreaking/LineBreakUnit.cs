namespace HumanSecurityKB.Pdf.Text.LineBreaking;

/// <summary>A character with the marks on it: the rules from LB11 on see it as one.</summary>
internal struct LineBreakUnit
{
    /// <summary>The index of its first code unit.</summary>
    public int Start;

    public LineBreakClass Class;

    /// <summary>LB8a: whether a zero width joiner is its last character.</summary>
    public bool EndsWithJoiner;

    /// <summary>LB25: whether it belongs to one number with the unit before it.</summary>
    public bool ContinuesNumber;
}
