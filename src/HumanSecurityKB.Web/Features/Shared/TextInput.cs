namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>Text as a person typed it, made ready to be kept.</summary>
public static class TextInput
{
    /// <summary>Trimmed, and with line feeds alone as line ends: browsers send both characters.</summary>
    public static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
