using System.Globalization;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Tokens;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class FileTests
{
    [Fact]
    public void Equal_documents_give_equal_bytes_from_every_thread()
    {
        var expected = Samples.Writer.Write(Samples.Everything());
        var written = new byte[16][];

        Parallel.For(0, written.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => written[i] = Samples.Writer.Write(Samples.Everything()));

        Assert.All(written, bytes => Assert.Equal(expected, bytes));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_plays_no_part(string culture)
    {
        var expected = Samples.Writer.Write(Samples.Everything());
        var previous = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Samples.Writer.Write(Samples.Everything()));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Fact]
    public void Fonts_are_embedded_cut_and_lead_back_to_text()
    {
        using var reader = new PdfReader(Samples.Writer.Write(Samples.Everything()));
        var resources = reader.Dictionary(reader.Pages[0].Dictionary, "Resources")!;
        var fonts = reader.Dictionary(resources, "Font")!.Data.Values.Select(font => (DictionaryToken)reader.Resolve(font)!).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font =>
        {
            var descendant = (DictionaryToken)reader.Resolve(reader.Items(font, "DescendantFonts")[0])!;
            Assert.Matches("^[A-Z]{6}\\+", reader.Text(font, "BaseFont"));
            Assert.IsType<StreamToken>(reader.Entry(font, "ToUnicode"));
            Assert.IsType<StreamToken>(reader.Entry(reader.Dictionary(descendant, "FontDescriptor")!, "FontFile2"));
        });
    }

    [Fact]
    public void A_long_report_stays_small()
    {
        static Block[] Page(int part) => [new Heading(2, $"Part {part}"), Samples.LongTable(8), new Paragraph(Samples.Text(8)), new PageBreak()];

        var pdf = Samples.Write([.. Enumerable.Range(1, 13).SelectMany(Page)]);

        Assert.InRange(pdf.Length, 10_000, 150_000);
    }

    [Fact]
    public void A_drawing_that_is_no_drawing_is_refused()
    {
        static Block Drawing(double width, Shape shape) => new Figure(new VectorDrawing(width, 10, [shape]), "Drawing");

        Assert.Throws<ArgumentException>(() => Samples.Write(Drawing(0, new CircleShape(1, 1, 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Write(Drawing(10, new CircleShape(double.NaN, 1, 1) { Fill = 0 })));
        Assert.Throws<FormatException>(() => Samples.Write(Drawing(10, new PathShape("M1 2 K", 0, 0, 1) { Fill = 0 })));
    }
}
