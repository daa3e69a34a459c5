using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>An element of the structure tree, made by <see cref="StructureTree"/>.</summary>
internal sealed class StructureElement(StructureType type, StructureElement? parent)
{
    private readonly List<StructureKid> kids = [];

    public StructureType Type => type;

    public StructureElement? Parent => parent;

    /// <summary>Given when the tree is written.</summary>
    public ObjectId Id { get; set; }

    public IReadOnlyList<StructureKid> Kids => kids;

    /// <summary>BCP 47 tag where it differs from the parent's.</summary>
    public string? Language { get; init; }

    public string? AlternativeText { get; init; }

    public StructureAttributes? Attributes { get; set; }

    public void Add(StructureKid kid) => kids.Add(kid);

    /// <summary>Takes back what was added last, so that <paramref name="count"/> kids are left.</summary>
    public void RemoveKidsFrom(int count) => kids.RemoveRange(count, kids.Count - count);
}
