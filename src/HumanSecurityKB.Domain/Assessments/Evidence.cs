namespace HumanSecurityKB.Domain.Assessments;

/// <param name="Title">What it is; never empty.</param>
/// <param name="Reference">An address or a shelf mark; may be empty.</param>
/// <param name="Date">Of the document; null when not given.</param>
public sealed record Evidence(string Title, string Reference, DateOnly? Date, EvidenceKind Kind)
{
    public const int TitleLimit = 300;
    public const int ReferenceLimit = 500;

    public bool IsDocument => Kind is EvidenceKind.PublicDocument or EvidenceKind.InternalDocument;
}

public enum EvidenceKind
{
    PublicDocument,
    InternalDocument,
    Statement,
}
