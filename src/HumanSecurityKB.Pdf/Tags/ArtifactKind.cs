namespace HumanSecurityKB.Pdf.Tags;

internal enum ArtifactKind
{
    None,

    /// <summary>Rules, fills, leaders.</summary>
    Decoration,

    /// <summary>Content of an earlier page printed again.</summary>
    Repeated,

    Footer,
}
