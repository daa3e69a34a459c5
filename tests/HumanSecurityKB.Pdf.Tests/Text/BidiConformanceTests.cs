using System.Globalization;
using System.Text;
using HumanSecurityKB.Pdf.Text;
using HumanSecurityKB.Pdf.Text.UnicodeData;

namespace HumanSecurityKB.Pdf.Tests.Text;

public class BidiConformanceTests
{
    private const string Removed = "x";

    /// <summary>BidiTest.txt lists classes; any character of a class will do.</summary>
    private static readonly Dictionary<string, char> CharacterOfClass = new()
    {
        ["L"] = 'a',
        ["R"] = '\u05D0',
        ["AL"] = '\u0627',
        ["EN"] = '1',
        ["ES"] = '+',
        ["ET"] = '#',
        ["AN"] = '\u0661',
        ["CS"] = ',',
        ["NSM"] = '\u0300',
        ["BN"] = '\u00AD',
        ["B"] = '\u2029',
        ["S"] = '\t',
        ["WS"] = ' ',
        ["ON"] = '!',
        ["LRE"] = '\u202A',
        ["RLE"] = '\u202B',
        ["PDF"] = '\u202C',
        ["LRO"] = '\u202D',
        ["RLO"] = '\u202E',
        ["LRI"] = '\u2066',
        ["RLI"] = '\u2067',
        ["FSI"] = '\u2068',
        ["PDI"] = '\u2069',
    };

    [Fact]
    public void Every_character_sequence_of_the_standard_gets_its_levels_and_order()
    {
        var report = new ConformanceReport();
        foreach (string line in UnicodeTestFile.Lines("BidiCharacterTest.txt", BidiClassTable.UnicodeVersion))
        {
            string[] fields = line.Split(';');
            string text = string.Concat(UnicodeTestFile.Words(fields[0]).Select(UnicodeTestFile.CodePoint).Select(char.ConvertFromUtf32));
            var direction = fields[1] switch
            {
                "0" => ParagraphDirection.LeftToRight,
                "1" => ParagraphDirection.RightToLeft,
                _ => ParagraphDirection.Automatic,
            };
            var expected = new Expectation(UnicodeTestFile.Words(fields[3]), UnicodeTestFile.Numbers(fields[4]));
            byte paragraphLevel = byte.Parse(fields[2], CultureInfo.InvariantCulture);
            report.Add(Failure(line, text, direction, expected, paragraphLevel));
        }

        report.AssertAllPassed(expectedCases: 91_707);
    }

    [Fact]
    public void Every_class_sequence_of_the_standard_gets_its_levels_and_order()
    {
        var report = new ConformanceReport();
        var expected = new Expectation([], []);
        foreach (string line in UnicodeTestFile.Lines("BidiTest.txt", BidiClassTable.UnicodeVersion))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                expected = expected with { Levels = UnicodeTestFile.Words(line["@Levels:".Length..]) };
            }
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
            {
                expected = expected with { Order = UnicodeTestFile.Numbers(line["@Reorder:".Length..]) };
            }
            else
            {
                string[] fields = line.Split(';');
                string text = string.Concat(UnicodeTestFile.Words(fields[0]).Select(name => CharacterOfClass[name]));
                foreach (var direction in Directions(UnicodeTestFile.CodePoint(fields[1].Trim())))
                {
                    report.Add(Failure(line, text, direction, expected, expectedParagraphLevel: null));
                }
            }
        }

        report.AssertAllPassed(expectedCases: 770_241);
    }

    private static IEnumerable<ParagraphDirection> Directions(int bits)
    {
        if ((bits & 1) != 0)
        {
            yield return ParagraphDirection.Automatic;
        }

        if ((bits & 2) != 0)
        {
            yield return ParagraphDirection.LeftToRight;
        }

        if ((bits & 4) != 0)
        {
            yield return ParagraphDirection.RightToLeft;
        }
    }

    private static string? Failure(
        string line, string text, ParagraphDirection direction, Expectation expected, byte? expectedParagraphLevel)
    {
        byte[] unitLevels = BidiAlgorithm.Levels(text, direction, out byte paragraphLevel);
        byte[] levels = LevelsOfCharacters(text, unitLevels);
        int[] kept = [.. Enumerable.Range(0, levels.Length).Where(i => expected.Levels[i] != Removed)];
        bool levelsAgree = kept.All(i => levels[i] == int.Parse(expected.Levels[i], CultureInfo.InvariantCulture));
        bool paragraphLevelAgrees = paragraphLevel == (expectedParagraphLevel ?? paragraphLevel);
        int[] order = VisualOrder(levels, kept);
        return levelsAgree && paragraphLevelAgrees && order.SequenceEqual(expected.Order)
            ? null
            : $"{line} ({direction}) gives paragraph level {paragraphLevel}, levels {string.Join(' ', levels)}, order {string.Join(' ', order)}";
    }

    private static byte[] LevelsOfCharacters(string text, byte[] unitLevels)
    {
        var levels = new List<byte>();
        int index = 0;
        foreach (Rune character in text.EnumerateRunes())
        {
            byte[] ofUnits = unitLevels[index..(index + character.Utf16SequenceLength)];
            levels.Add(Assert.Single(ofUnits.Distinct()));
            index += character.Utf16SequenceLength;
        }

        return [.. levels];
    }

    private static int[] VisualOrder(byte[] levels, int[] kept)
    {
        var order = new int[kept.Length];
        BidiAlgorithm.ReorderVisually(Array.ConvertAll(kept, i => levels[i]), order);
        return Array.ConvertAll(order, i => kept[i]);
    }

    private sealed record Expectation(string[] Levels, int[] Order);
}
