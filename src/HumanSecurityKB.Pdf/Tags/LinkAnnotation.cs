using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>A clickable area. <paramref name="Index"/> counts the document's annotations from 0.</summary>
internal sealed record LinkAnnotation(ObjectId Id, int Index, Rectangle Area, string Description, LinkTarget Target)
{
    public void Write(PdfFile file, int pageCount)
    {
        const int Printed = 4; // PDF/A-2 wants annotations to print (6.3.2)
        var buffer = file.Begin(Id);
        buffer.Write($"<</Type/Annot/Subtype/Link/F {Printed}/Border[0 0 0]/StructParent {pageCount + Index}");
        buffer.Write($"/Rect[{Area.Left} {Area.Bottom} {Area.Right} {Area.Top}]/Contents{Description}");
        Target.Write(buffer);
        buffer.Write($">>");
    }
}
