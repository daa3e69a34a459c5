namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A cell of a row: the column it stands in, what it holds, and its 0xRRGGBB background, if any.</summary>
internal sealed record RowCell(Frame Column, IReadOnlyList<Strip> Strips, uint? Fill);
