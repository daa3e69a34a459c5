using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace HumanSecurityKB.Pdf.Format;

/// <summary>
/// The objects of a PDF 1.7 file. Streams are written as they come, all other objects are packed into object streams,
/// and a cross-reference stream ends the file (ISO 32000-1, 7.5.7 and 7.5.8).
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;

    private readonly PdfBuffer output = new();
    private readonly PdfBuffer packed = new();
    private readonly List<(ObjectId Id, int Offset)> waiting = [];
    private readonly List<CrossReference> references = [CrossReference.HeadOfFreeList];

    public PdfFile()
    {
        output.WriteSyntax("%PDF-1.7\n%");
        output.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']); // says that the file is not text
    }

    /// <summary>A number for an object that others refer to before it is written.</summary>
    public ObjectId Reserve()
    {
        references.Add(default);
        return new ObjectId(references.Count - 1);
    }

    /// <summary>Begins an object; what is written to the buffer until the next one begins is its content.</summary>
    public PdfBuffer Begin(ObjectId id)
    {
        if (waiting.Count == ObjectsPerStream)
        {
            PackObjects();
        }

        packed.WriteSyntax("\n");
        waiting.Add((id, packed.Length));
        return packed;
    }

    public ObjectId AddStream(ReadOnlySpan<byte> data, string entries = "")
    {
        var id = Reserve();
        WriteStream(id, data, entries);
        return id;
    }

    /// <summary>Metadata must stay readable to tools that know no PDF (ISO 19005-2, 6.6.2.1).</summary>
    public ObjectId AddPlainStream(ReadOnlySpan<byte> data, string entries)
    {
        var id = Reserve();
        WriteBytes(id, data, entries);
        return id;
    }

    public void WriteStream(ObjectId id, ReadOnlySpan<byte> data, string entries = "") =>
        WriteBytes(id, Compress(data), entries + "/Filter/FlateDecode");

    /// <summary>Writes what is still waiting and the cross-references; the file is complete then.</summary>
    public byte[] Finish(ObjectId catalog, ObjectId information)
    {
        PackObjects();
        var identifier = Convert.ToHexString(SHA256.HashData(output.Written)[..16]);
        var id = Reserve();
        var start = output.Length;
        references[id.Number] = CrossReference.AtOffset(start);
        var entries = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/XRef/W[1 4 2]/Size {references.Count}/Root {catalog.Number} 0 R/Info {information.Number} 0 R/ID[<{identifier}><{identifier}>]");
        WriteStream(id, CrossReference.Encode(references), entries);
        output.Write($"startxref\n{start}\n%%EOF\n");
        return output.Written.ToArray();
    }

    private void PackObjects()
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var id = Reserve();
        var stream = new PdfBuffer();
        for (var i = 0; i < waiting.Count; i++)
        {
            stream.Write($"{waiting[i].Id.Number} {waiting[i].Offset} ");
            references[waiting[i].Id.Number] = CrossReference.Packed(id, i);
        }

        var entries = string.Create(CultureInfo.InvariantCulture, $"/Type/ObjStm/N {waiting.Count}/First {stream.Length}");
        stream.Write(packed.Written);
        packed.Clear();
        waiting.Clear();
        WriteStream(id, stream.Written, entries);
    }

    private void WriteBytes(ObjectId id, ReadOnlySpan<byte> data, string entries)
    {
        references[id.Number] = CrossReference.AtOffset(output.Length);
        output.Write($"{id.Number} 0 obj\n<<");
        output.WriteSyntax(entries);
        output.Write($"/Length {data.Length}>>\nstream\n");
        output.Write(data);
        output.WriteSyntax("\nendstream\nendobj\n");
    }

    private static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return compressed.ToArray();
    }
}
