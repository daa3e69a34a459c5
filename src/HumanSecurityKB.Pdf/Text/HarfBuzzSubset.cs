using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>
/// Font subsetting by HarfBuzz. libHarfBuzzSharp exports hb-subset, but HarfBuzzSharp has no managed wrapper for it and
/// does not promise the exports, so <see cref="EnsureAvailable"/> looks for them before the first document is written.
/// </summary>
internal static unsafe partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";

    private const uint NoHinting = 0x1;
    private const uint KeepNotdefOutline = 0x40;
    private const uint NoLayoutClosure = 0x200;

    /// <summary>HB_SUBSET_SETS_DROP_TABLE_TAG.</summary>
    private const int TablesToDrop = 3;

    /// <summary>A PDF reader needs outlines and widths; shaping and naming are done by then.</summary>
    private static readonly string[] UnneededTables =
    [
        "BASE", "DSIG", "GDEF", "GPOS", "GSUB", "MATH", "OS/2", "STAT", "VORG",
        "cmap", "gasp", "kern", "meta", "name", "post", "vhea", "vmtx",
    ];

    private static readonly string[] NeededExports =
    [
        nameof(hb_subset_input_create_or_fail), nameof(hb_subset_input_destroy), nameof(hb_subset_input_glyph_set),
        nameof(hb_subset_input_set), nameof(hb_subset_input_set_flags), nameof(hb_subset_plan_create_or_fail),
        nameof(hb_subset_plan_old_to_new_glyph_mapping), nameof(hb_subset_plan_execute_or_fail),
        nameof(hb_subset_plan_destroy), nameof(hb_map_get), nameof(hb_set_add), nameof(hb_face_reference_blob),
        nameof(hb_face_destroy), nameof(hb_face_collect_unicodes), nameof(hb_blob_get_data), nameof(hb_blob_destroy),
        nameof(hb_set_create), nameof(hb_set_destroy), nameof(hb_set_next), nameof(hb_font_make_immutable),
    ];

    /// <exception cref="PlatformNotSupportedException">The native library lacks a function this writer calls.</exception>
    public static void EnsureAvailable()
    {
        var library = NativeLibrary.Load(Library, typeof(HarfBuzzSubset).Assembly, null);
        var missing = NeededExports.Where(name => !NativeLibrary.TryGetExport(library, name, out _)).ToList();
        if (missing.Count > 0)
        {
            throw new PlatformNotSupportedException(
                $"{Library} does not export {string.Join(", ", missing)}. HarfBuzzSharp 14.4.0 does: use that version of its native assets.");
        }
    }

    /// <summary>Cuts <paramref name="face"/> to the given glyphs and says which number each of them has in the result.</summary>
    public static byte[] Subset(Face face, IReadOnlyList<ushort> glyphs, out Dictionary<ushort, ushort> newNumbers)
    {
        var input = NotNull(hb_subset_input_create_or_fail());
        nint plan = 0;
        nint subset = 0;
        try
        {
            Configure(input, glyphs);
            plan = NotNull(hb_subset_plan_create_or_fail(face.Handle, input));
            newNumbers = NewNumbers(plan, glyphs);
            subset = NotNull(hb_subset_plan_execute_or_fail(plan));
            return BytesOf(subset);
        }
        finally
        {
            hb_face_destroy(subset);
            hb_subset_plan_destroy(plan);
            hb_subset_input_destroy(input);
        }
    }

    /// <summary>Every code point <paramref name="face"/> has a glyph for, in rising order.</summary>
    public static List<int> CodePoints(Face face)
    {
        const uint BeforeFirst = uint.MaxValue;
        var set = hb_set_create();
        try
        {
            hb_face_collect_unicodes(face.Handle, set);
            var codePoints = new List<int>();
            var current = BeforeFirst;
            while (hb_set_next(set, ref current) != 0)
            {
                codePoints.Add((int)current);
            }

            return codePoints;
        }
        finally
        {
            hb_set_destroy(set);
        }
    }

    /// <summary>Lets several threads shape with one font.</summary>
    public static void MakeImmutable(Font font) => hb_font_make_immutable(font.Handle);

    private static void Configure(nint input, IReadOnlyList<ushort> glyphs)
    {
        hb_subset_input_set_flags(input, NoHinting | KeepNotdefOutline | NoLayoutClosure);
        var dropped = hb_subset_input_set(input, TablesToDrop);
        foreach (var table in UnneededTables)
        {
            hb_set_add(dropped, Tag.Parse(table));
        }

        var kept = hb_subset_input_glyph_set(input);
        foreach (var glyph in glyphs)
        {
            hb_set_add(kept, glyph);
        }
    }

    private static Dictionary<ushort, ushort> NewNumbers(nint plan, IReadOnlyList<ushort> glyphs)
    {
        var mapping = hb_subset_plan_old_to_new_glyph_mapping(plan);
        return glyphs.ToDictionary(glyph => glyph, glyph => (ushort)hb_map_get(mapping, glyph));
    }

    private static byte[] BytesOf(nint face)
    {
        var blob = hb_face_reference_blob(face);
        try
        {
            var data = hb_blob_get_data(blob, out var length);
            return new ReadOnlySpan<byte>(data, (int)length).ToArray();
        }
        finally
        {
            hb_blob_destroy(blob);
        }
    }

    private static nint NotNull(nint handle) =>
        handle != 0 ? handle : throw new InvalidOperationException("HarfBuzz could not cut a font.");

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, int which);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_create_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_old_to_new_glyph_mapping(nint plan);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_execute_or_fail(nint plan);

    [LibraryImport(Library)]
    private static partial void hb_subset_plan_destroy(nint plan);

    [LibraryImport(Library)]
    private static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(Library)]
    private static partial nint hb_set_create();

    [LibraryImport(Library)]
    private static partial void hb_set_destroy(nint set);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    private static partial int hb_set_next(nint set, ref uint codePoint);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    private static partial void hb_face_collect_unicodes(nint face, nint set);

    [LibraryImport(Library)]
    private static partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)]
    private static partial void hb_font_make_immutable(nint font);
}
