namespace HumanSecurityKB.Domain.Assessments;

/// <summary>Three sentences that close a section.</summary>
/// <param name="Improvement">The strongest improvement in the last two years.</param>
/// <param name="Gap">The most serious gap.</param>
/// <param name="Help">What would help most, and who can do it.</param>
public sealed record ClosingNotes(string Improvement, string Gap, string Help)
{
    public const int NoteLimit = 2000;

    public static readonly ClosingNotes None = new("", "", "");

    public bool IsEmpty => Improvement.Length + Gap.Length + Help.Length == 0;
}
