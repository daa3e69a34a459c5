using System.Text.RegularExpressions;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Content;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>What holds for every document, tried on many that nobody would write.</summary>
public sealed partial class LawTests
{
    private const double FooterTop = 60;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_document_keeps_the_rules_a_machine_can_check(int seed) =>
        Assert.Empty(PdfLint.Check(Samples.Writer.Write(new RandomDocuments(seed).Next())));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_document_loses_a_word_or_reads_in_another_order(int seed)
    {
        var documents = new RandomDocuments(seed);
        using var reader = new PdfReader(Samples.Writer.Write(documents.Next()));
        var words = Word().Matches(reader.TextOf(reader.Structure())).Select(match => match.Value);

        Assert.Equal(Enumerable.Range(1, documents.WordCount).Select(number => $"w{number}"), words);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_letter_stands_on_another_or_beyond_the_margins(int seed)
    {
        using var reader = new PdfReader(Samples.Writer.Write(new RandomDocuments(seed).Next()));

        Assert.All(reader.Pages, page =>
        {
            var letters = page.Letters.Where(letter => letter.Value != " " && letter.StartBaseLine.Y > FooterTop).ToList();
            Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.Y, 84, 778));
            Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.X, 67, 528));
            Assert.Empty(Overlapping(letters));
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_document_repeats_byte_for_byte(int seed) =>
        Assert.Equal(Samples.Writer.Write(new RandomDocuments(seed).Next()), Samples.Writer.Write(new RandomDocuments(seed).Next()));

    private static IEnumerable<(Letter First, Letter Second)> Overlapping(List<Letter> letters) =>
        from first in letters
        from second in letters
        where Math.Abs(first.StartBaseLine.Y - second.StartBaseLine.Y) < 5
        where first.StartBaseLine.X < second.StartBaseLine.X && second.StartBaseLine.X < first.EndBaseLine.X - 1
        select (first, second);

    [GeneratedRegex(@"w\d+")]
    private static partial Regex Word();
}
