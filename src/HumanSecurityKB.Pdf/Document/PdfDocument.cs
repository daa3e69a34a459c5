namespace HumanSecurityKB.Pdf.Document;

/// <summary>
/// Everything one file says: metadata, running words and blocks in reading order. Equal documents give equal bytes.
/// </summary>
public sealed record PdfDocument
{
    /// <summary>Shown by readers in place of the file name, and written to the XMP metadata.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the main language, such as <c>en</c> or <c>ar</c>.</summary>
    public required string Language { get; init; }

    public bool RightToLeft { get; init; }

    public string Author { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>The only date in the file; the writer never reads a clock.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Printed at the foot of every page but the cover, on one line or two; what is longer is cut.</summary>
    public string RunningText { get; init; } = "";

    /// <summary>Words for page <c>n</c> of <c>total</c>, both counted from 1.</summary>
    public Func<int, int, string> PageLabel { get; init; } = (page, _) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>True when the first page is a cover: no running text or page number on it.</summary>
    public bool HasCover { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }
}
