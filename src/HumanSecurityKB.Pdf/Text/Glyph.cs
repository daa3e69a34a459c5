namespace HumanSecurityKB.Pdf.Text;

/// <summary>
/// A shaped glyph, in font units. It stands for the code units [Start, Start + Length) of its run's source;
/// Length is 0 for a glyph that only helps its neighbour to show them.
/// </summary>
internal readonly record struct Glyph(ushort Id, int Start, int Length, int Advance, int OffsetX, int OffsetY);
