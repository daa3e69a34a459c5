using HumanSecurityKB.Pdf.Text.LineBreaking;

namespace HumanSecurityKB.UnicodeTables;

/// <summary>
/// Folds what the rules of UAX #14 ask besides the class (general category, East Asian width, pictographs) into the
/// class, so that a text needs one look-up per character.
/// </summary>
internal static class LineBreakData
{
    public static LineBreakClass[] Classes(UnicodeDatabase database)
    {
        string?[] names = database.Property("LineBreak.txt", "lb");
        string?[] categories = database.Property("extracted/DerivedGeneralCategory.txt", "gc");
        string?[] widths = database.Property("EastAsianWidth.txt", "ea");
        bool[] pictographs = database.BinaryProperty("emoji/emoji-data.txt", "Extended_Pictographic");

        var classes = new LineBreakClass[UnicodeDatabase.CodePoints];
        for (int codePoint = 0; codePoint < classes.Length; codePoint++)
        {
            bool isWide = widths[codePoint] is "F" or "W" or "H";
            bool isReservedPictograph = pictographs[codePoint] && categories[codePoint] == "Cn";
            classes[codePoint] = names[codePoint] switch
            {
                // LB1
                "AI" or "SG" or "XX" => LineBreakClass.AL,
                "SA" => categories[codePoint] is "Mn" or "Mc" ? LineBreakClass.CM : LineBreakClass.AL,

                // LB30, LB30b
                "OP" when isWide => LineBreakClass.OPWide,
                "CP" when isWide => throw new NotSupportedException($"U+{codePoint:X} is a wide CP; LB30 must learn to leave it out."),
                "ID" when isReservedPictograph => LineBreakClass.IDReserved,

                var name => Enum.Parse<LineBreakClass>(name!),
            };
        }

        return classes;
    }
}
