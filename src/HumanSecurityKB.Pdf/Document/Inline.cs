namespace HumanSecurityKB.Pdf.Document;

/// <summary>A stretch of text in one style. A line feed in the text is a forced line break.</summary>
public sealed record Inline(string Text)
{
    public bool Bold { get; init; }

    /// <summary>Shown upright where there is no italic: in bold, in headings and leads, in scripts other than Latin, Greek and Cyrillic.</summary>
    public bool Italic { get; init; }

    /// <summary>0xRRGGBB, or null for the ink of the block.</summary>
    public uint? Color { get; init; }

    /// <summary>Only http, https and mailto become links; anything else is printed as plain text.</summary>
    public string? Link { get; init; }

    /// <summary>BCP 47 tag where it differs from the document's.</summary>
    public string? Language { get; init; }
}
