using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>An element of the structure tree, made by <see cref="StructureTree"/>.</summary>
internal sealed class StructureElement(StructureType type, StructureElement? parent)
{
    public StructureType Type => type;

    public StructureElement? Parent => parent;

    /// <summary>Given when the tree is written.</summary>
    public ObjectId Id { get; set; }

    public List<StructureKid> Kids { get; } = [];

    /// <summary>The page that the element's own content begins on; null for one that holds elements only.</summary>
    public ObjectId? FirstPage => (Kids.Find(kid => kid is MarkedContentKid) as MarkedContentKid)?.Page;

    /// <summary>BCP 47 tag where it differs from the parent's.</summary>
    public string? Language { get; init; }

    public string? AlternativeText { get; init; }

    public StructureAttributes? Attributes { get; set; }

}
