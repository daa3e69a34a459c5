using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Cards in rows of equal height; one below the other where they would be too high for a page or too narrow for words.</summary>
internal sealed class CardsLayout(LayoutContext context, BlockLayout blocks)
{
    private const double Padding = 12;
    private const double LeastWidth = 72;

    public List<Strip> LayOut(Cards cards, StructureElement parent, Frame frame)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cards.Across, 1, nameof(cards));
        if (cards.Items.Count == 0)
        {
            return [];
        }

        var before = context.Checkpoint(parent);
        if (InRows(cards, parent, frame) is { } rows)
        {
            return rows;
        }

        context.ReturnTo(before);
        return [.. cards.Items.SelectMany(card => LayOut(card, parent, frame))];
    }

    private List<Strip>? InRows(Cards cards, StructureElement parent, Frame frame)
    {
        var places = frame.Divide([.. Enumerable.Repeat(1.0, cards.Across)], 0, context.RightToLeft);
        if (places[0].Width < LeastWidth)
        {
            return null;
        }

        var stacks = cards.Items.Select((card, index) => LayOut(card, parent, Inside(places[index % cards.Across]))).ToList();
        var height = stacks.Max(StripStack.HeightOf) + (2 * Padding);
        return height <= frame.Room
            ? [.. stacks.Chunk(cards.Across).Select(row => new CardRowStrip(row, places[..row.Length], Padding, height))]
            : null;
    }

    private static Frame Inside(Frame card) => card with
    {
        Left = card.Left + Padding,
        Width = card.Width - (2 * Padding),
        HangsMarks = false,
        KeepsToDocumentSide = true,
    };

    private List<Strip> LayOut(Card card, StructureElement parent, Frame frame) =>
        blocks.LayOut(card.Blocks, context.Tree.Add(StructureType.Div, parent), frame);
}
