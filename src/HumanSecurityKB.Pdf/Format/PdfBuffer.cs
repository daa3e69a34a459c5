using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>
/// Bytes of PDF syntax. <see cref="Write(PdfSyntax)"/> takes an interpolated string whose holes are written as PDF
/// values: a string becomes an escaped text string, a double a decimal, an <see cref="ObjectId"/> a reference. So no
/// text can be mistaken for syntax, and the culture plays no part.
/// </summary>
internal sealed class PdfBuffer
{
    private const double LargestNumber = 1e9;
    private static readonly long[] PowersOfTen = [1, 10, 100, 1000];

    private readonly ArrayBufferWriter<byte> bytes = new(4096);

    public int Length => bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public void Clear() => bytes.ResetWrittenCount();

    public void Write([InterpolatedStringHandlerArgument("")] PdfSyntax syntax)
    {
        // The handler has written everything by now.
    }

    public void Write(ReadOnlySpan<byte> raw) => bytes.Write(raw);

    public void WriteSyntax(string ascii)
    {
        var written = Encoding.ASCII.GetBytes(ascii, bytes.GetSpan(ascii.Length));
        bytes.Advance(written);
    }

    public void WriteInteger(int value)
    {
        Utf8Formatter.TryFormat(value, bytes.GetSpan(11), out var written);
        bytes.Advance(written);
    }

    /// <summary>Writes at most <paramref name="decimals"/> decimals, 0 to 3, and no trailing zeros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number or too large for a page.</exception>
    public void WriteNumber(double value, int decimals)
    {
        if (!(Math.Abs(value) <= LargestNumber))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A length or coordinate of the document is not a usable number.");
        }

        var scale = PowersOfTen[decimals];
        var scaled = (long)Math.Round(value * scale);
        if (scaled < 0)
        {
            WriteByte('-');
            scaled = -scaled;
        }

        WriteInteger((int)(scaled / scale));
        WriteFraction(scaled % scale, scale);
    }

    /// <summary>A text string: literal when it is printable ASCII, else UTF-16 in hexadecimal.</summary>
    public void WriteText(string text)
    {
        if (text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            WriteSyntax("<FEFF");
            WriteHexadecimal(text);
            WriteByte('>');
            return;
        }

        WriteByte('(');
        foreach (var character in text)
        {
            if (character is '(' or ')' or '\\')
            {
                WriteByte('\\');
            }

            WriteByte(character);
        }

        WriteByte(')');
    }

    public void WriteHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (var codeUnit in text)
        {
            WriteHexadecimal(codeUnit);
        }
    }

    /// <summary>Four digits.</summary>
    public void WriteHexadecimal(int value)
    {
        Utf8Formatter.TryFormat(value, bytes.GetSpan(4), out var written, new StandardFormat('X', 4));
        bytes.Advance(written);
    }

    private void WriteFraction(long fraction, long scale)
    {
        if (fraction == 0)
        {
            return;
        }

        WriteByte('.');
        for (var unit = scale / 10; fraction != 0; unit /= 10)
        {
            WriteByte((char)('0' + (fraction / unit)));
            fraction %= unit;
        }
    }

    private void WriteByte(char ascii)
    {
        bytes.GetSpan(1)[0] = (byte)ascii;
        bytes.Advance(1);
    }
}
