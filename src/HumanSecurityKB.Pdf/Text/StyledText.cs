namespace HumanSecurityKB.Pdf.Text;

/// <summary>A piece of a paragraph in one style. Language chooses local letter forms.</summary>
internal sealed record StyledText(string Text, TextStyle Style, string Language);
