using System.Globalization;
using System.Text;
using HumanSecurityKB.Pdf.Text;
using HumanSecurityKB.Pdf.Text.UnicodeData;

namespace HumanSecurityKB.Pdf.Tests.Text;

public class LineBreakConformanceTests
{
    private const string BreakMark = "÷";
    private const string NoBreakMark = "×";

    [Fact]
    public void Every_text_of_the_standard_breaks_where_it_says()
    {
        var report = new ConformanceReport();
        foreach (string line in UnicodeTestFile.Lines("auxiliary/LineBreakTest.txt", LineBreakClassTable.UnicodeVersion))
        {
            report.Add(Failure(line.Split('#')[0].Trim()));
        }

        report.AssertAllPassed(expectedCases: 7_654);
    }

    /// <summary>A line reads "× 0023 × 0020 ÷ 0023 ÷": a mark before each character and one at the end.</summary>
    private static string? Failure(string line)
    {
        string[] words = UnicodeTestFile.Words(line);
        string text = string.Concat(words.Where(word => !IsMark(word)).Select(UnicodeTestFile.CodePoint).Select(char.ConvertFromUtf32));
        var breaks = new LineBreak[text.Length];
        LineBreaker.FindBreaks(text, breaks);

        string found = WithMarks(text, breaks);
        return found == line ? null : $"{line} comes out as {found}";
    }

    private static bool IsMark(string word) => word is BreakMark or NoBreakMark;

    private static string WithMarks(string text, LineBreak[] breaks)
    {
        var words = new List<string>();
        int index = 0;
        foreach (Rune character in text.EnumerateRunes())
        {
            words.Add(breaks[index] == LineBreak.No ? NoBreakMark : BreakMark);
            words.Add(character.Value.ToString("X4", CultureInfo.InvariantCulture));
            index += character.Utf16SequenceLength;
        }

        words.Add(BreakMark);
        return string.Join(' ', words);
    }
}
