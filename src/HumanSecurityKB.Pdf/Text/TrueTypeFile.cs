using System.Buffers.Binary;
using System.Text;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>What a TrueType file says of itself in tables that HarfBuzz does not read out (ISO/IEC 14496-22).</summary>
internal sealed class TrueTypeFile
{
    private const uint Version1 = 0x00010000;
    private static readonly string[] NeededTables = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"];

    private readonly byte[] bytes;
    private readonly Dictionary<string, Range> tables = [];

    public TrueTypeFile(byte[] bytes)
    {
        const int HeaderLength = 12;
        const int RecordLength = 16;
        this.bytes = bytes;
        var count = UInt16At(bytes, 4);
        for (var record = HeaderLength; record < HeaderLength + (count * RecordLength) && record + RecordLength <= bytes.Length; record += RecordLength)
        {
            var start = (long)UInt32At(bytes, record + 8);
            var end = start + UInt32At(bytes, record + 12);
            if (end <= bytes.Length)
            {
                tables[Encoding.ASCII.GetString(bytes, record, 4)] = (int)start..(int)end;
            }
        }
    }

    public bool IsBold => (MacStyle & 1) != 0;

    public bool IsItalic => (MacStyle & 2) != 0;

    /// <summary>Left, bottom, right and top of all glyphs, in font units.</summary>
    public IReadOnlyList<short> BoundingBox => [Int16InHead(36), Int16InHead(38), Int16InHead(40), Int16InHead(42)];

    /// <summary>Letters, digits and hyphens: what a PDF name can say without escapes.</summary>
    public string PostScriptName
    {
        get
        {
            var letters = string.Concat(NameRecord(6).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
            return letters.Length > 0 ? letters : "Font";
        }
    }

    /// <summary>Why no PDF may be made with the file, in words that follow "because"; null where it may.</summary>
    public string? Fault()
    {
        switch (Encoding.ASCII.GetString(bytes, 0, Math.Min(4, bytes.Length)))
        {
            case "ttcf":
                return "it is a collection of fonts";
            case "OTTO":
                return "its outlines are CFF";
            case not "true" when UInt32At(bytes, 0) != Version1:
                return "it is not a TrueType font";
        }

        if (Array.Find(NeededTables, name => !tables.ContainsKey(name)) is { } missing)
        {
            return $"it has no table {missing}, or a damaged one";
        }

        return tables.ContainsKey("fvar") ? "it is a variable font" : FaultOfLicence();
    }

    private int MacStyle => Int16InHead(44);

    private short Int16InHead(int offset) => (short)UInt16At(Table("head"), offset);

    /// <summary>The fsType of OS/2. Of the first bits the least restrictive counts, so only the one alone forbids embedding.</summary>
    private string? FaultOfLicence()
    {
        const int Usage = 0x000F;
        const int Restricted = 0x0002;
        const int NoSubsetting = 0x0100;
        const int BitmapsOnly = 0x0200;
        var bits = UInt16At(Table("OS/2"), 8);
        if ((bits & Usage) == Restricted || (bits & BitmapsOnly) != 0)
        {
            return "its licence bits forbid embedding";
        }

        return (bits & NoSubsetting) != 0 ? "its licence bits forbid cutting it to the glyphs in use" : null;
    }

    private string NameRecord(int wanted)
    {
        const int Windows = 3;
        var names = Table("name");
        var storage = UInt16At(names, 4);
        for (var record = 6; record < 6 + (12 * UInt16At(names, 2)); record += 12)
        {
            var (start, length) = (storage + UInt16At(names, record + 10), UInt16At(names, record + 8));
            if (UInt16At(names, record + 6) == wanted && start + length <= names.Length)
            {
                var encoding = UInt16At(names, record) == Windows ? Encoding.BigEndianUnicode : Encoding.ASCII;
                return encoding.GetString(names.Slice(start, length));
            }
        }

        return "";
    }

    private ReadOnlySpan<byte> Table(string name) => tables.TryGetValue(name, out var place) ? bytes.AsSpan(place) : [];

    /// <summary>0 beyond the end: a damaged file is refused for what it lacks, not for how it was found out.</summary>
    private static int UInt16At(ReadOnlySpan<byte> table, int offset) =>
        offset + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table[offset..]) : 0;

    private static uint UInt32At(ReadOnlySpan<byte> table, int offset) =>
        offset + 4 <= table.Length ? BinaryPrimitives.ReadUInt32BigEndian(table[offset..]) : 0;
}
