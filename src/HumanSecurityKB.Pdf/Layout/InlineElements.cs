using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// The structure elements of a paragraph's pieces. Plain pieces belong to the paragraph itself; links and pieces in
/// another language get an element of their own when they are first painted, which puts it in its place in the text.
/// </summary>
internal sealed class InlineElements(StructureTree tree, StructureElement paragraph, string language, IReadOnlyList<Inline> pieces)
{
    private readonly StructureElement?[] elements = new StructureElement?[pieces.Count];

    public StructureElement For(int piece) => elements[piece] ??= Create(piece);

    public InlineLink? LinkOf(int piece) =>
        Links.TargetOf(pieces[piece].Link) is { } address && !string.IsNullOrWhiteSpace(pieces[piece].Text)
            ? new InlineLink(Links.Describe(pieces[piece].Text), new AddressTarget(address))
            : null;

    private StructureElement Create(int piece)
    {
        var other = pieces[piece].Language is { } own && !string.Equals(own, language, StringComparison.OrdinalIgnoreCase) ? own : null;
        if (LinkOf(piece) is not null)
        {
            return tree.Add(StructureType.Link, paragraph, other);
        }

        return other is null ? paragraph : tree.Add(StructureType.Span, paragraph, other);
    }
}
