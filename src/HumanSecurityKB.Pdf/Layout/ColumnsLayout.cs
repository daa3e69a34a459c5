using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Columns side by side; one below the other where they would be too high for a page or too narrow for words.</summary>
internal sealed class ColumnsLayout(LayoutContext context, BlockLayout blocks)
{
    private const double Gap = 18;
    private const double LeastWidth = 48;

    public List<Strip> LayOut(Columns columns, StructureElement parent, Frame frame)
    {
        if (columns.Parts.Count == 0)
        {
            return [];
        }

        var before = context.Checkpoint(parent);
        if (SideBySide(columns.Parts, parent, frame) is { } sideBySide)
        {
            return sideBySide;
        }

        context.ReturnTo(before);
        return [.. columns.Parts.SelectMany(column => LayOut(column, parent, frame))];
    }

    private List<Strip>? SideBySide(IReadOnlyList<Column> columns, StructureElement parent, Frame frame)
    {
        var frames = frame.Divide([.. columns.Select(column => column.Weight)], Gap, context.RightToLeft);
        if (frames.Exists(column => column.Width < LeastWidth))
        {
            return null;
        }

        var stacks = columns.Zip(frames, (column, place) => LayOut(column, parent, place with { HangsMarks = false, KeepsToDocumentSide = true }))
            .Where(stack => stack.Count > 0)
            .ToList();
        if (stacks.Count == 0)
        {
            return [];
        }

        var strip = new SideBySideStrip(stacks)
        {
            SpaceBefore = stacks.Max(stack => stack[0].SpaceBefore),
            SpaceAfter = stacks.Max(stack => stack[^1].SpaceAfter),
            KeepsWithNext = stacks.Exists(stack => stack[^1].KeepsWithNext),
        };
        return strip.Height <= frame.Room ? [strip] : null;
    }

    private List<Strip> LayOut(Column column, StructureElement parent, Frame frame) =>
        blocks.LayOut(column.Blocks, context.Tree.Add(StructureType.Div, parent), frame);
}
