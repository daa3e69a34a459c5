using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>What all kinds of blocks need to be laid out.</summary>
internal sealed record LayoutContext(
    PdfDocument Document,
    Typography Typography,
    Typesetter Typesetter,
    TextCleaner Cleaner,
    StructureTree Tree,
    HeadingSequence Headings)
{
    public bool RightToLeft => Document.RightToLeft;

    public TextLine SetLine(string text, BlockStyle style) =>
        Typesetter.SetLine(new StyledText(text, style.Text, Document.Language));

    /// <summary>Remembers how far layout has come, for blocks that may have to be laid out another way.</summary>
    public LayoutCheckpoint Checkpoint(StructureElement parent) =>
        new(parent, parent.Kids.Count, Headings.Reached, Cleaner.MissingCharacters);

    /// <summary>Takes back the elements, headings and missing characters that came after a checkpoint.</summary>
    public void ReturnTo(LayoutCheckpoint checkpoint)
    {
        var kids = checkpoint.Parent.Kids;
        kids.RemoveRange(checkpoint.KidCount, kids.Count - checkpoint.KidCount);
        Headings.Reached = checkpoint.HeadingsReached;
        Cleaner.MissingCharacters = checkpoint.MissingCharacters;
    }
}

internal readonly record struct LayoutCheckpoint(StructureElement Parent, int KidCount, int HeadingsReached, int MissingCharacters);
