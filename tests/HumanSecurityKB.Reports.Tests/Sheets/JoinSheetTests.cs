using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Reports.Sheets;
using HumanSecurityKB.Reports.Tests.Pdf;
using UglyToad.PdfPig.Geometry;

namespace HumanSecurityKB.Reports.Tests.Sheets;

public class JoinSheetTests
{
    private const int CardCount = 8;

    private static readonly string[] _instructions = ["joinSheet.noName", "joinSheet.gradeAlone", "joinSheet.comeBack"];

    public static TheoryData<string> Languages => [.. Samples.Languages];

    public static MatrixTheoryData<string, string> BodyNames { get; } = new(
        ["", " \t\n", Samples.Hostile, new string('W', Body.NameLimit), "\u202Ereversed"],
        Samples.Languages);

    public static MatrixTheoryData<string, string> LongNames { get; } = new(
        [string.Concat(Enumerable.Repeat("Joint Standing Committee on Legal Affairs ", 5)), string.Concat(Enumerable.Repeat("اللجنة الدائمة للشؤون القانونية ", 7))],
        Samples.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_code_and_the_address_are_read_as_text_on_the_first_page_and_on_every_card(string language)
    {
        using var sheet = Write(SheetSamples.Join(), language);

        var pages = sheet.Pages();

        Assert.Equal(2, pages.Count);
        Assert.Equal((1, 1), (Occurrences(pages[0], "K7QX-2MPA"), Occurrences(pages[0], "https://security.example.org/en/assessments/join")));
        Assert.Equal((CardCount, CardCount), (Occurrences(pages[1], "K7QX-2MPA"), Occurrences(pages[1], "https://security.example.org/en/assessments/join")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_qr_code_leads_to_the_link(string language)
    {
        var content = SheetSamples.Join();
        using var sheet = Write(content, language);

        Assert.Equal([content.LinkInQrCode], LinksOn(sheet, page: 0));
        Assert.Equal(Enumerable.Repeat(content.LinkInQrCode, CardCount), LinksOn(sheet, page: 1));
    }

    [Theory]
    [InlineData("https://a.example/j")]
    [InlineData("https://برلمان.example/ar/assessments/join?code=K7QX-2MPA")]
    [InlineData("https://security.committee-of-the-whole.parliament.a-rather-long-name-of-a-state.example.org/applications/human-security/en/assessments/join?code=K7QX-2MPA")]
    public void A_qr_code_takes_short_foreign_and_long_links(string link)
    {
        using var sheet = Write(SheetSamples.Join() with { LinkInQrCode = link }, "en");

        Assert.Equal([link], LinksOn(sheet, page: 0));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_letter_comes_nearer_to_a_qr_code_than_four_modules(string language)
    {
        using var sheet = Write(SheetSamples.Join(), language);

        Assert.All(Enumerable.Range(0, 2), page => Assert.All(
            DrawnQrCode.All(sheet.Reader, page),
            code => Assert.DoesNotContain(sheet.Reader.Pages[page].Letters, letter => code.QuietZone.IntersectsWith(letter.BoundingBox))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Other_programs_that_read_codes_find_the_link_on_the_drawn_pages(string language)
    {
        var content = SheetSamples.Join();

        var links = DrawnSheet.ReadQrCodes(SheetSamples.Write(content, Samples.LanguageOf(language)));

        Assert.Equal(Enumerable.Repeat(content.LinkInQrCode, 1 + CardCount), links);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Three_sentences_say_how_it_works(string language)
    {
        var words = TestContent.ReportWordsIn(Samples.LanguageOf(language));
        var text = Read(SheetSamples.Join(), language);

        Assert.All(_instructions, key => Assert.Contains(DrawnSheet.Plain(words[key]), text, StringComparison.Ordinal));
        Assert.All(_instructions, key => Assert.Matches(@"^[^.!?؟]+\.$", words[key]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_day_until_which_the_assessment_is_kept_is_printed_where_it_is_given(string language)
    {
        var words = TestContent.ReportWordsIn(Samples.LanguageOf(language));
        var dated = Read(SheetSamples.Join(), language);
        var undated = Read(SheetSamples.Join() with { DeletedAt = null }, language);

        Assert.Contains(DrawnSheet.Plain(words.Format("joinSheet.keptUntil", ("date", words.Date(new DateOnly(2028, 11, 9))))), dated, StringComparison.Ordinal);
        Assert.DoesNotContain("2028", undated, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BodyNames))]
    public void Whatever_the_body_is_called_the_sheet_is_valid(string name, string language)
    {
        var file = SheetSamples.Write(SheetSamples.Join() with { BodyName = name }, Samples.LanguageOf(language));
        using var sheet = new WrittenReport(file);

        Assert.Empty(PdfLint.Check(file));
        Assert.Contains("K7QX-2MPA", sheet.Pages()[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public void With_the_longest_name_all_is_still_on_two_pages(string name, string language)
    {
        using var sheet = Write(SheetSamples.Join() with { BodyName = name[..Body.NameLimit] }, language);

        Assert.Equal(2, sheet.Pages().Count);
    }

    [Fact]
    public void A_body_without_a_name_leaves_no_gap_and_no_colon()
    {
        using var sheet = Write(SheetSamples.Join() with { BodyName = "" }, "en");

        Assert.Equal("Join the self-assessment", sheet.Reader.Document.Information.Title);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Who_cannot_see_the_qr_codes_is_told_the_address_and_the_code(string language)
    {
        using var sheet = Write(SheetSamples.Join(), language);

        var alternatives = sheet.Reader.Structure().OfType("Figure").Select(figure => sheet.Reader.Text(figure.Dictionary, "Alt")!).ToList();

        Assert.Equal(1 + CardCount, alternatives.Count);
        Assert.All(alternatives, words => Assert.Contains("https://security.example.org/en/assessments/join", words, StringComparison.Ordinal));
        Assert.All(alternatives, words => Assert.Contains("K7QX-2MPA", words, StringComparison.Ordinal));
    }

    private static WrittenReport Write(JoinSheetContent content, string language) => new(SheetSamples.Write(content, Samples.LanguageOf(language)));

    private static IEnumerable<string> LinksOn(WrittenReport sheet, int page) => DrawnQrCode.All(sheet.Reader, page).Select(code => code.Text);

    private static int Occurrences(string text, string words) => text.Split(words).Length - 1;

    private static string Read(JoinSheetContent content, string language) => DrawnSheet.Read(SheetSamples.Write(content, Samples.LanguageOf(language)));
}
