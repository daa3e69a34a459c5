using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>Where a link leads: the entry of its annotation that says so.</summary>
internal abstract record LinkTarget
{
    public abstract void Write(PdfBuffer buffer);
}

internal sealed record AddressTarget(string Address) : LinkTarget
{
    public override void Write(PdfBuffer buffer) => buffer.Write($"/A<</S/URI/URI{Address}>>");
}

/// <summary>A height on a page of this document, in points from the lower edge.</summary>
internal sealed record PageTarget(ObjectId Page, double Top) : LinkTarget
{
    public override void Write(PdfBuffer buffer) => buffer.Write($"/Dest[{Page}/XYZ 0 {Top} null]");
}
