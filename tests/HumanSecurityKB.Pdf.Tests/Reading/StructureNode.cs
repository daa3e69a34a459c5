using UglyToad.PdfPig.Tokens;

namespace HumanSecurityKB.Pdf.Tests.Reading;

/// <summary>What a structure element holds.</summary>
internal abstract record StructureContent;

internal sealed record MarkedContent(long Page, int Number) : StructureContent;

internal sealed record AnnotationReference(long Annotation) : StructureContent;

/// <param name="Number">Its object number; 0 for the root.</param>
internal sealed record StructureNode(long Number, string Type, DictionaryToken Dictionary, IReadOnlyList<StructureContent> Contents) : StructureContent
{
    public IEnumerable<StructureNode> Children => Contents.OfType<StructureNode>();

    /// <summary>The node and all below it, in reading order.</summary>
    public IEnumerable<StructureNode> All => Children.SelectMany(child => child.All).Prepend(this);

    public IEnumerable<StructureNode> OfType(string type) => All.Where(node => node.Type == type);
}
