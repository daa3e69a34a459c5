using HumanSecurityKB.Pdf.Text.Bidi;

namespace HumanSecurityKB.UnicodeTables;

internal static class BidiData
{
    public static BidiClass[] Classes(UnicodeDatabase database)
    {
        string?[] names = database.Property("extracted/DerivedBidiClass.txt", "bc");
        var classes = Array.ConvertAll(names, name => Enum.Parse<BidiClass>(name!));
        RequireSingleUnitSeparators(classes);
        return classes;
    }

    /// <summary>Each opening bracket with the closing bracket that belongs to it.</summary>
    public static IReadOnlyList<(char Opening, char Closing)> BracketPairs(UnicodeDatabase database) =>
    [
        .. from fields in database.DataLines("BidiBrackets.txt")
           where fields[2] == "o"
           select (checked((char)UnicodeDatabase.CodePoint(fields[0])), checked((char)UnicodeDatabase.CodePoint(fields[1]))),
    ];

    /// <summary>
    /// Rule W4 speaks of a single separator. The algorithm counts UTF-16 code units, so it would see two where a
    /// separator lies beyond U+FFFF; up to now none does.
    /// </summary>
    private static void RequireSingleUnitSeparators(BidiClass[] classes)
    {
        int found = Array.FindIndex(classes, char.MaxValue + 1, type => type is BidiClass.ES or BidiClass.CS);
        if (found >= 0)
        {
            throw new NotSupportedException($"U+{found:X} is a number separator of two code units; rule W4 must learn to count it once.");
        }
    }
}
