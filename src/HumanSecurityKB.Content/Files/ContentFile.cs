using System.Text;

namespace HumanSecurityKB.Content.Files;

/// <param name="Path">Relative to the content folder, with forward slashes.</param>
internal sealed record ContentFile(string Path, byte[] Bytes)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public Place Start => new(Path, 1);

    /// <summary>The text without a byte order mark; null, with a problem, when it is not UTF-8.</summary>
    public string? Text(ProblemList problems)
    {
        try
        {
            return StrictUtf8.GetString(Bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(Start, "The file is not UTF-8 text.", "Save it again with the encoding UTF-8.");
            return null;
        }
    }
}
