using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>The /A entry of an element (ISO 32000-1, 14.8.5).</summary>
internal abstract record StructureAttributes
{
    public abstract void Write(PdfBuffer buffer);
}

/// <summary>A table cell: which way it is a header, if it is one, and how many columns it spans.</summary>
internal sealed record CellAttributes(HeaderScope Scope, int ColumnSpan) : StructureAttributes
{
    public override void Write(PdfBuffer buffer)
    {
        buffer.Write($"<</O/Table");
        if (Scope != HeaderScope.None)
        {
            buffer.Write($"/Scope{new Name(Scope.ToString())}");
        }

        if (ColumnSpan > 1)
        {
            buffer.Write($"/ColSpan {ColumnSpan}");
        }

        buffer.Write($">>");
    }
}

internal enum HeaderScope
{
    None,
    Row,
    Column,
}

internal sealed record ListAttributes(bool Numbered) : StructureAttributes
{
    public override void Write(PdfBuffer buffer) =>
        buffer.Write($"<</O/List/ListNumbering{new Name(Numbered ? "Decimal" : "Disc")}>>");
}

/// <summary>Where a figure stands on its page; PDF/UA-1 wants it for figures that are no words of a line (7.3).</summary>
internal sealed record FigureAttributes(Rectangle Box) : StructureAttributes
{
    public override void Write(PdfBuffer buffer) =>
        buffer.Write($"<</O/Layout/Placement/Block/BBox[{Box.Left} {Box.Bottom} {Box.Right} {Box.Top}]>>");
}
