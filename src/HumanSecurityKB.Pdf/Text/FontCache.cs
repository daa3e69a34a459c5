using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>Every face in use, by what its file holds: native memory is taken once in a process for each.</summary>
internal static class FontCache
{
    private static readonly ConcurrentDictionary<string, Lazy<FontFace>> Faces = new();

    /// <summary>A font that this assembly brings along.</summary>
    public static FontFace BuiltIn(string name)
    {
        using var stream = typeof(FontCache).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Get(bytes.ToArray());
    }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no font that a PDF can embed.</exception>
    public static FontFace FromFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The font file {path} does not exist.", path);
        }

        var bytes = File.ReadAllBytes(path);
        return new TrueTypeFile(bytes).Fault() is { } fault
            ? throw new InvalidDataException(
                $"The font file {path} can't be used because {fault}. It must be one TrueType font with glyf outlines and fixed weight that may be embedded and subset.")
            : Get(bytes);
    }

    private static FontFace Get(byte[] trueType) =>
        Faces.GetOrAdd(Convert.ToHexString(SHA256.HashData(trueType)), _ => new Lazy<FontFace>(() => new FontFace(trueType))).Value;
}
