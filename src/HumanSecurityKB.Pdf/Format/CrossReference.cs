using System.Buffers.Binary;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>Where one object is: an entry of the cross-reference stream (ISO 32000-1, table 18).</summary>
internal readonly record struct CrossReference(byte Kind, int Place, ushort Index)
{
    private const int EncodedLength = 7; // 1 byte kind, 4 bytes place, 2 bytes index: the /W entry

    public static readonly CrossReference HeadOfFreeList = new(0, 0, ushort.MaxValue);

    public static CrossReference AtOffset(int offset) => new(1, offset, 0);

    public static CrossReference Packed(ObjectId objectStream, int index) => new(2, objectStream.Number, (ushort)index);

    public static byte[] Encode(IReadOnlyList<CrossReference> references)
    {
        var bytes = new byte[references.Count * EncodedLength];
        for (var i = 0; i < references.Count; i++)
        {
            var entry = bytes.AsSpan(i * EncodedLength, EncodedLength);
            entry[0] = references[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], references[i].Place);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], references[i].Index);
        }

        return bytes;
    }
}
