// Cuts the fonts of this folder from their full originals: dotnet run cut-fonts.cs <folder with the unpacked npm packages>
#:package HarfBuzzSharp
#:package HarfBuzzSharp.NativeAssets.Linux
#:property AllowUnsafeBlocks=true
#:property PublishAot=false

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HarfBuzzSharp;

(int First, int Last)[] textRanges =
[
    (0x20, 0x24F), // Latin with Extended-A and -B
    (0x2B0, 0x36F), // modifier letters, combining marks
    (0x370, 0x52F), // Greek, Cyrillic
    (0x1E00, 0x1FFF), // Latin Extended Additional, polytonic Greek
    (0x2000, 0x218F), // punctuation, raised and lowered figures, currencies, letter-like signs, fractions
    (0x2212, 0x2212), // minus sign
    (0x25CC, 0x25CC), // dotted circle, the carrier of a lone mark
    (0xFFFD, 0xFFFD), // stands for characters no font has
];
(int First, int Last)[] mathRanges = [(0x20, 0x20), (0x2190, 0x21FF), (0x2200, 0x22FF)];
(int First, int Last)[] symbolRanges = [(0x20, 0x20), (0x25A0, 0x25CF), (0x2605, 0x2606), (0x2610, 0x2612), (0x2713, 0x2718)];
(int First, int Last)[] everything = [(0, 0x10FFFF)];

var source = args[0];
Cut("NotoSans_400Regular", "NotoSans-Regular", textRanges);
Cut("NotoSans_700Bold", "NotoSans-Bold", textRanges);
Cut("NotoSans_400Regular_Italic", "NotoSans-Italic", textRanges);
Cut("NotoSerif_400Regular", "NotoSerif-Regular", textRanges);
Cut("NotoSerif_700Bold", "NotoSerif-Bold", textRanges);
Cut("Vazirmatn_400Regular", "Vazirmatn-Regular", everything);
Cut("Vazirmatn_700Bold", "Vazirmatn-Bold", everything);
Cut("NotoSansMath_400Regular", "NotoSansMath-Regular", mathRanges);
Cut("NotoSansSymbols2_400Regular", "NotoSansSymbols2-Regular", symbolRanges);

void Cut(string original, string name, (int First, int Last)[] ranges)
{
    var path = Directory.EnumerateFiles(source, original + ".ttf", SearchOption.AllDirectories).Single();
    var target = Path.Combine(Path.GetDirectoryName(ThisFile())!, name + ".ttf");
    File.WriteAllBytes(target, ranges == everything ? File.ReadAllBytes(path) : Subset.Of(path, ranges));
    Console.WriteLine($"{name}: {new FileInfo(target).Length:N0} bytes");
}

static string ThisFile([CallerFilePath] string path = "") => path;

internal static unsafe class Subset
{
    private const string Library = "libHarfBuzzSharp";
    private const uint NoHinting = 1;

    public static byte[] Of(string path, (int First, int Last)[] ranges)
    {
        using var blob = Blob.FromFile(path);
        using var face = new Face(blob, 0);
        var input = hb_subset_input_create_or_fail();
        hb_subset_input_set_flags(input, NoHinting);
        foreach (var (first, last) in ranges)
        {
            hb_set_add_range(hb_subset_input_unicode_set(input), (uint)first, (uint)last);
        }

        var subset = hb_subset_or_fail(face.Handle, input);
        var bytes = hb_blob_get_data(hb_face_reference_blob(subset), out var length);
        return new ReadOnlySpan<byte>(bytes, (int)length).ToArray();
    }

    [DllImport(Library)]
    private static extern nint hb_subset_input_create_or_fail();

    [DllImport(Library)]
    private static extern void hb_subset_input_set_flags(nint input, uint flags);

    [DllImport(Library)]
    private static extern nint hb_subset_input_unicode_set(nint input);

    [DllImport(Library)]
    private static extern void hb_set_add_range(nint set, uint first, uint last);

    [DllImport(Library)]
    private static extern nint hb_subset_or_fail(nint face, nint input);

    [DllImport(Library)]
    private static extern nint hb_face_reference_blob(nint face);

    [DllImport(Library)]
    private static extern byte* hb_blob_get_data(nint blob, out uint length);
}
