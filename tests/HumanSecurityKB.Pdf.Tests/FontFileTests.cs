using System.Buffers.Binary;
using System.Text;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>Fonts by configuration. Those of Debian's fonts-noto-core are used where they are installed.</summary>
public sealed class FontFileTests
{
    private const string Hebrew = "NotoSansHebrew-Regular.ttf";
    private const string HebrewBold = "NotoSansHebrew-Bold.ttf";
    private const string Thai = "NotoSansThai-Regular.ttf";

    [Fact]
    public void Text_in_a_script_of_its_own_font_is_set_and_reads_back()
    {
        const string Text = "שלום לכולם (2026), report, สวัสดีชาวโลก";
        var result = PdfWriter.Load(Installed(Hebrew), Installed(Thai)).WriteCounted(Samples.Document(new Paragraph(Text)));
        using var reader = new PdfReader(result.Bytes);

        Assert.Equal(0, result.MissingCharacters);
        Assert.Empty(PdfLint.Check(result.Bytes));
        Assert.Contains("report", reader.TextOf(reader.Structure()), StringComparison.Ordinal);
        Assert.Equal(Letters(Text), Letters(reader.TextOf(reader.Structure())));
    }

    [Fact]
    public void Hebrew_runs_from_right_to_left()
    {
        var pdf = PdfWriter.Load(Installed(Hebrew)).Write(Samples.Document(new Paragraph("אב")));
        using var reader = new PdfReader(pdf);
        var letters = reader.Pages[0].Letters;

        Assert.True(letters.First(letter => letter.Value == "א").StartBaseLine.X > letters.First(letter => letter.Value == "ב").StartBaseLine.X);
        Assert.True(letters[0].StartBaseLine.X > 500);
    }

    [Fact]
    public void Bold_text_takes_the_bold_file()
    {
        var writer = PdfWriter.Load(Installed(Hebrew), Installed(HebrewBold));
        using var reader = new PdfReader(writer.Write(Samples.Document(new Paragraph([new Inline("א"), new Inline("ב") { Bold = true }]))));
        string? FontOf(string letter) => reader.Pages[0].Letters.First(candidate => candidate.Value == letter).FontName;

        Assert.EndsWith("NotoSansHebrew-Regular", FontOf("א"), StringComparison.Ordinal);
        Assert.EndsWith("NotoSansHebrew-Bold", FontOf("ב"), StringComparison.Ordinal);
    }

    [Fact]
    public void Thai_without_spaces_is_cut_between_characters()
    {
        var text = string.Concat(Enumerable.Repeat("น้ำใจที่", 60));
        using var reader = new PdfReader(PdfWriter.Load(Installed(Thai)).Write(Samples.Document(new Paragraph(text)) with { RunningText = "" }));
        var lines = reader.Pages[0].Letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y)).Where(line => line.Key > 84).ToList();

        Assert.True(lines.Count > 2);
        Assert.All(lines.SkipLast(1), line => Assert.InRange(line.Max(letter => letter.EndBaseLine.X), 400, 528));
        Assert.All(lines, line => Assert.False(line.First().Value[0] is '\u0E33' or '\u0E35' or '\u0E48' or '\u0E49'));
    }

    [Fact]
    public void Built_in_fonts_come_first_and_equal_documents_stay_equal()
    {
        var document = Samples.Everything();

        Assert.Equal(Samples.Writer.Write(document), PdfWriter.Load(Installed(Hebrew)).Write(document));
    }

    [Fact]
    public void Writers_of_many_threads_share_one_font()
    {
        var file = Installed(Hebrew);
        var document = Samples.Document(new Paragraph("שלום"));
        var written = new byte[8][];

        Parallel.For(0, written.Length, i => written[i] = PdfWriter.Load(file).Write(document));

        Assert.All(written, bytes => Assert.Equal(written[0], bytes));
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => PdfWriter.Load("no-such-font.ttf"));

        Assert.Contains("no-such-font.ttf", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "it is not a TrueType font")]
    [InlineData("This is a text, not a font at all.", "it is not a TrueType font")]
    [InlineData("OTTO\0\0", "its outlines are CFF")]
    [InlineData("ttcf\0\0", "it is a collection of fonts")]
    [InlineData("\0\u0001\0\0\0\0", "it has no table cmap")]
    public void A_file_that_is_no_truetype_font_is_refused(string content, string reason) => Refuses(Encoding.Latin1.GetBytes(content), reason);

    [Theory]
    [InlineData("glyf", "none", "it has no table glyf")]
    [InlineData("GSUB", "fvar", "it is a variable font")]
    public void A_font_with_the_wrong_tables_is_refused(string table, string other, string reason)
    {
        var font = BuiltInFont();
        Encoding.ASCII.GetBytes(other).CopyTo(font, RecordOf(font, table));

        Refuses(font, reason);
    }

    [Theory]
    [InlineData(0x0002, "its licence bits forbid embedding")]
    [InlineData(0x0200, "its licence bits forbid embedding")]
    [InlineData(0x0104, "its licence bits forbid cutting it")]
    public void A_font_that_forbids_its_use_is_refused(int licence, string reason) => Refuses(FontWithLicence(licence), reason);

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0004)]
    [InlineData(0x000A)]
    public void A_font_that_allows_its_use_is_taken(int licence) =>
        WithFile(FontWithLicence(licence), file => Assert.NotEmpty(PdfWriter.Load(file).Write(Samples.Document())));

    [Fact]
    public void A_font_that_breaks_off_is_refused() => Refuses(BuiltInFont()[..5000], "or a damaged one");

    private static void Refuses(byte[] font, string reason) => WithFile(font, file =>
    {
        var error = Assert.Throws<InvalidDataException>(() => PdfWriter.Load(file));
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    });

    private static void WithFile(byte[] content, Action<string> use)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, content);
            use(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] FontWithLicence(int bits)
    {
        var font = BuiltInFont();
        var table = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(RecordOf(font, "OS/2") + 8));
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(table + 8), (ushort)bits);
        return font;
    }

    private static byte[] BuiltInFont()
    {
        using var stream = typeof(PdfWriter).Assembly.GetManifestResourceStream("NotoSans-Italic.ttf")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static int RecordOf(byte[] font, string table) => font.AsSpan().IndexOf(Encoding.ASCII.GetBytes(table));

    private static string Installed(string name)
    {
        var file = Path.Combine("/usr/share/fonts/truetype/noto", name);
        Assert.SkipUnless(File.Exists(file), $"{name} of Debian's fonts-noto-core is not installed here.");
        return file;
    }

    /// <summary>The letters in no order: PdfPig gives those of a right-to-left run as they stand on the page.</summary>
    private static string Letters(string text) => string.Concat(text.Where(letter => letter > '\u0590').Order());
}
