using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>Files with one object spoilt, by an incremental update (ISO 32000-1, 7.5.6) appended to a good one.</summary>
internal static partial class DamagedCopy
{
    /// <summary>Replaces syntax in the first object that has it.</summary>
    public static byte[] WithObject(byte[] pdf, string syntax, string damage) =>
        WithObjectMatching(pdf, Regex.Escape(syntax), damage.Replace("$", "$$", StringComparison.Ordinal));

    /// <summary>Replaces what a pattern finds in the first object that has it.</summary>
    public static byte[] WithObjectMatching(byte[] pdf, string pattern, string replacement)
    {
        foreach (var stream in Streams(pdf).Where(stream => stream.Dictionary.Contains("/ObjStm", StringComparison.Ordinal)))
        {
            foreach (var (number, content) in PackedObjects(stream))
            {
                if (Regex.IsMatch(content, pattern))
                {
                    return Append(pdf, number, Regex.Replace(content, pattern, replacement));
                }
            }
        }

        throw new ArgumentException($"No object has {pattern}.");
    }

    /// <summary>Replaces operators in the first stream that has them.</summary>
    public static byte[] WithStream(byte[] pdf, string syntax, string damage)
    {
        var stream = Streams(pdf).First(candidate => candidate.Data.Contains(syntax, StringComparison.Ordinal));
        var data = stream.Data.Replace(syntax, damage, StringComparison.Ordinal);
        return Append(pdf, stream.Number, $"<</Length {data.Length}>>\nstream\n{data}\nendstream");
    }

    private static IEnumerable<(int Number, string Dictionary, string Data)> Streams(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        foreach (Match match in StreamObject().Matches(text))
        {
            var length = Number(match.Groups["length"].Value);
            var bytes = pdf.AsSpan(match.Index + match.Length, length).ToArray();
            var isCompressed = match.Value.Contains("/FlateDecode", StringComparison.Ordinal);
            yield return (Number(match.Groups["number"].Value), match.Value, Encoding.Latin1.GetString(isCompressed ? Inflate(bytes) : bytes));
        }
    }

    private static IEnumerable<(int Number, string Content)> PackedObjects((int Number, string Dictionary, string Data) stream)
    {
        var first = Number(FirstOffset().Match(stream.Dictionary).Groups[1].Value);
        var header = stream.Data[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        for (var i = 0; i < header.Count; i += 2)
        {
            var start = first + header[i + 1];
            var end = i + 3 < header.Count ? first + header[i + 3] : stream.Data.Length;
            yield return (header[i], stream.Data[start..end]);
        }
    }

    private static byte[] Append(byte[] pdf, int number, string content)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var lastReferences = LastReferences().Matches(text)[^1].Groups[1].Value;
        var root = Root().Match(text).Value;
        var size = Number(Size().Match(text).Groups[1].Value);

        var objectBytes = Encoding.Latin1.GetBytes($"{number} 0 obj\n{content}\nendobj\n");
        var referencesStart = pdf.Length + objectBytes.Length;
        var entries = new byte[14];
        WriteEntry(entries, pdf.Length);
        WriteEntry(entries.AsSpan(7), referencesStart);
        var references = Encoding.Latin1.GetString(entries);
        var dictionary = $"<</Type/XRef/W[1 4 2]/Index[{number} 1 {size} 1]/Size {size + 1}{root}/Prev {lastReferences}/Length {entries.Length}>>";
        var update = $"{size} 0 obj\n{dictionary}\nstream\n{references}\nendstream\nendobj\nstartxref\n{referencesStart}\n%%EOF\n";
        return [.. pdf, .. objectBytes, .. Encoding.Latin1.GetBytes(update)];
    }

    private static void WriteEntry(Span<byte> entry, int offset)
    {
        entry[0] = 1;
        BinaryPrimitives.WriteInt32BigEndian(entry[1..], offset);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Inflate(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    [GeneratedRegex(@"(?<number>\d+) 0 obj\n<<[^\n]*/Length (?<length>\d+)>>\nstream\n")]
    private static partial Regex StreamObject();

    [GeneratedRegex(@"/First (\d+)")]
    private static partial Regex FirstOffset();

    [GeneratedRegex(@"startxref\n(\d+)")]
    private static partial Regex LastReferences();

    [GeneratedRegex(@"/Root \d+ 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex Size();
}
