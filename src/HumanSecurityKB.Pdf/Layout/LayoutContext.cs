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
}
