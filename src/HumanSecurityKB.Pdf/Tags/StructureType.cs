namespace HumanSecurityKB.Pdf.Tags;

/// <summary>The standard structure types in use (ISO 32000-1, 14.8.4), under their PDF names.</summary>
internal enum StructureType
{
    Document,
    Div,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    Span,
    Link,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Caption,
    Figure,
    TOC,
    TOCI,
    Reference,
}
