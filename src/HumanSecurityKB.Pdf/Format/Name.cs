namespace HumanSecurityKB.Pdf.Format;

/// <summary>A PDF name of letters and digits, written with its slash.</summary>
internal readonly record struct Name(string Value);
