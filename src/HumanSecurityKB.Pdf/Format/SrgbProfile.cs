using System.Buffers.Binary;
using System.Text;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>
/// A small sRGB colour profile (ICC.1:2001-04, version 2.1): three primaries and one curve. Computed here, so the
/// library carries no profile of someone else's.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int TagEntryLength = 12;
    private const int CurvePoints = 256;

    /// <summary>D50, to which ICC profiles relate all colours.</summary>
    private static readonly double[] WhitePoint = [0.9642, 1.0, 0.8249];

    public static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", Element("text", Encoding.ASCII.GetBytes("CC0\0"))),
            ("wtpt", Xyz(WhitePoint)),
            ("rXYZ", Xyz([0.4360747, 0.2225045, 0.0139322])),
            ("gXYZ", Xyz([0.3850649, 0.7168786, 0.0971045])),
            ("bXYZ", Xyz([0.1430804, 0.0606169, 0.7141733])),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var elements = tags.Select(tag => tag.Data).Distinct().ToList();
        var table = new MemoryStream();
        WriteUInt32(table, tags.Length);
        foreach (var (signature, data) in tags)
        {
            var before = elements.TakeWhile(element => element != data).Sum(element => element.Length);
            table.Write(Encoding.ASCII.GetBytes(signature));
            WriteUInt32(table, HeaderLength + 4 + (tags.Length * TagEntryLength) + before);
            WriteUInt32(table, data.Length);
        }

        var body = table.ToArray().Concat(elements.SelectMany(element => element)).ToArray();
        return [.. Header(HeaderLength + body.Length), .. body];
    }

    private static byte[] Header(int profileLength)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, profileLength);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        BinaryPrimitives.WriteInt64BigEndian(header.AsSpan(24), 0x07EA_0001_0001_0000); // any valid date: 1 January 2026
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        for (var i = 0; i < WhitePoint.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(68 + (4 * i)), Fixed(WhitePoint[i]));
        }

        return header;
    }

    private static byte[] Xyz(double[] values)
    {
        var data = new MemoryStream();
        foreach (var value in values)
        {
            WriteUInt32(data, Fixed(value));
        }

        return Element("XYZ ", data.ToArray());
    }

    /// <summary>Light as a function of the stored value (IEC 61966-2-1).</summary>
    private static byte[] Curve()
    {
        var data = new MemoryStream();
        WriteUInt32(data, CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var light = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            var rounded = (int)Math.Round(light * ushort.MaxValue);
            data.Write([(byte)(rounded >> 8), (byte)rounded]);
        }

        return Element("curv", data.ToArray());
    }

    private static byte[] Description(string name)
    {
        const int UnusedUnicodeAndScriptCode = 4 + 4 + 2 + 1 + 67;
        var data = new MemoryStream();
        WriteUInt32(data, name.Length + 1);
        data.Write(Encoding.ASCII.GetBytes(name + "\0"));
        data.Write(new byte[UnusedUnicodeAndScriptCode]);
        return Element("desc", data.ToArray());
    }

    private static byte[] Element(string type, byte[] data)
    {
        const int TypeAndReserved = 8;
        var length = (TypeAndReserved + data.Length + 3) / 4 * 4;
        var element = new byte[length];
        Encoding.ASCII.GetBytes(type, element);
        data.CopyTo(element, TypeAndReserved);
        return element;
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static void WriteUInt32(Stream stream, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        stream.Write(bytes);
    }
}
