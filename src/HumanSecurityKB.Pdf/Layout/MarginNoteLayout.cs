using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Notes in a margin of their own beside the first lines of what they are about; above them where there is no room for a margin.</summary>
internal sealed class MarginNoteLayout(LayoutContext context, BlockLayout blocks)
{
    private const double NoteWidth = 92;
    private const double Gap = 16;
    private const double LeastBodyWidth = 144;

    public List<Strip> LayOut(MarginNote marginNote, StructureElement parent, Frame frame)
    {
        var before = context.Checkpoint(parent);
        if (frame.Width >= NoteWidth + Gap + LeastBodyWidth && Beside(marginNote, parent, frame) is { } beside)
        {
            return beside;
        }

        context.ReturnTo(before);
        return blocks.LayOut([.. marginNote.Note, .. marginNote.Blocks], context.Tree.Add(StructureType.Div, parent), frame);
    }

    /// <summary>Null when the note is higher than a page.</summary>
    private List<Strip>? Beside(MarginNote marginNote, StructureElement parent, Frame frame)
    {
        var element = context.Tree.Add(StructureType.Div, parent);
        var note = LayOutNote(marginNote.Note, context.Tree.Add(StructureType.Div, element), frame);
        if (StripStack.HeightOf(note) > frame.Room)
        {
            return null;
        }

        var bodyFrame = frame.Indented(NoteWidth + Gap, context.RightToLeft) with { KeepsToDocumentSide = true };
        var body = blocks.LayOut(marginNote.Blocks, element, bodyFrame);
        if (body.Count == 0)
        {
            return note;
        }

        var besideNote = CountBeside(body, StripStack.HeightOf(note));
        return [new MarginNoteStrip(note, body[..besideNote]), .. body[besideNote..]];
    }

    private List<Strip> LayOutNote(IReadOnlyList<Block> note, StructureElement element, Frame frame)
    {
        var margin = frame with
        {
            Left = context.RightToLeft ? frame.Right - NoteWidth : frame.Left,
            Width = NoteWidth,
            InCell = true,
            IsCompact = true,
            KeepsToDocumentSide = true,
            HangsMarks = false,
        };
        var strips = blocks.LayOut(note, element, margin);
        if (strips.Count == 0)
        {
            return strips;
        }

        strips[0].SpaceBefore = 0;
        return [new SpaceStrip(DropToFirstBaseline), .. strips];
    }

    /// <summary>The first line of the note stands on the first line of the body.</summary>
    private double DropToFirstBaseline => context.Typography.Body.Baseline - context.Typography.Cell.Baseline;

    /// <summary>At least as high as the note, and no paragraph cut where a page could not be.</summary>
    private static int CountBeside(List<Strip> body, double noteHeight)
    {
        var count = 1;
        while (count < body.Count && (body[count - 1].KeepsWithNext || StripStack.HeightOf(body[..count]) < noteHeight))
        {
            count++;
        }

        return count;
    }
}
