namespace HumanSecurityKB.Pdf.Format;

/// <summary>The number of an indirect object; its generation is always 0.</summary>
internal readonly record struct ObjectId(int Number);
