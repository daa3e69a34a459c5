using System.Runtime.CompilerServices;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>Writes the parts of an interpolated string straight into a <see cref="PdfBuffer"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct PdfSyntax
{
    /// <summary>A hundredth of a point is a tenth of what a printer can place.</summary>
    private const int DefaultDecimals = 2;

    private readonly PdfBuffer buffer;

    public PdfSyntax(int literalLength, int formattedCount, PdfBuffer buffer) => this.buffer = buffer;

    public void AppendLiteral(string syntax) => buffer.WriteSyntax(syntax);

    public void AppendFormatted(int value) => buffer.WriteInteger(value);

    public void AppendFormatted(double value) => buffer.WriteNumber(value, DefaultDecimals);

    /// <summary>The format is the number of decimals, one digit: <c>{red:3}</c>.</summary>
    public void AppendFormatted(double value, string format) =>
        buffer.WriteNumber(value, format[0] - '0');

    public void AppendFormatted(string text) => buffer.WriteText(text);

    public void AppendFormatted(Name name)
    {
        buffer.WriteSyntax("/");
        buffer.WriteSyntax(name.Value);
    }

    public void AppendFormatted(ObjectId id)
    {
        buffer.WriteInteger(id.Number);
        buffer.WriteSyntax(" 0 R");
    }

    public void AppendFormatted(IEnumerable<ObjectId> ids)
    {
        foreach (var id in ids)
        {
            AppendFormatted(id);
            buffer.WriteSyntax(" ");
        }
    }

    public void AppendFormatted(IEnumerable<int> values)
    {
        foreach (var value in values)
        {
            buffer.WriteInteger(value);
            buffer.WriteSyntax(" ");
        }
    }
}
