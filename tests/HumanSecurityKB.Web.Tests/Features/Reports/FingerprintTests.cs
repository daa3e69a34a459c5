using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HumanSecurityKB.Web.Tests.Features.Assessments;

namespace HumanSecurityKB.Web.Tests.Features.Reports;

/// <summary>A paper is checked against the answers as they are now.</summary>
public sealed partial class FingerprintTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Same = "fingerprint.same.title";
    private const string Other = "fingerprint.other.title";

    public static TheoryData<string> Languages => ["en", "fr", "es", "ar"];

    public static TheoryData<string> Wrong => BadInputTests.Names("Fingerprints.md");

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_a_report_has_at_its_foot_is_the_fingerprint_of_the_answers(string language)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample(), language);
        using var printed = new PrintedReport((await visit.GetAsync("/report.pdf")).WithStatus(200).Bytes);
        var word = new WordReport((await visit.GetAsync("/report.docx")).WithStatus(200).Bytes);

        var onPaper = Shape().Match(printed.Pages[1]).Value;

        Assert.All(printed.Pages.Skip(1), page => Assert.Contains(onPaper, page, StringComparison.Ordinal));
        Assert.Equal(onPaper, Shape().Match(word.Foot).Value);
        Assert.Equal(onPaper, await NowAsync(visit));
        Assert.True((await CheckAsync(visit, onPaper)).Says(Same));
    }

    [Theory]
    [InlineData("as printed")]
    [InlineData("in small letters")]
    [InlineData("with spaces")]
    [InlineData("without hyphens")]
    [InlineData("with en dashes")]
    [InlineData("with a tab")]
    [InlineData("with letters for digits")]
    [InlineData("with Arabic digits")]
    [InlineData("copied from Arabic text")]
    public async Task It_may_be_typed_as_a_person_types_it(string manner)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample());
        var printed = await NowAsync(visit);
        var typed = manner switch
        {
            "in small letters" => printed.ToLowerInvariant(),
            "with spaces" => $"  {printed.Replace('-', ' ')} ",
            "without hyphens" => printed.Replace("-", "", StringComparison.Ordinal),
            "with en dashes" => printed.Replace('-', '–'),
            "with a tab" => printed.Insert(10, "\t"),
            "with letters for digits" => printed.Replace('0', 'o').Replace('1', 'l'),
            "with Arabic digits" => TypedFields.WithArabicDigits(printed),
            "copied from Arabic text" => $"\u2066\u200E{printed}\u200E\u2069",
            _ => printed,
        };

        var answer = await CheckAsync(visit, typed);

        Assert.True(answer.WithStatus(200).Says(Same));
        Assert.False(answer.Says(Other));
        Assert.Equal(typed, answer.Form("printed")["printed"]);
    }

    [Theory]
    [InlineData("a grade", "/criteria/LEAD-1", "Grade", "5")]
    [InlineData("a comment", "/criteria/LEAD-1", "Comment", "Another thought.")]
    [InlineData("a differing view", "/criteria/LEAD-1", "DifferingView", "Not all of us agree.")]
    [InlineData("evidence", "/criteria/LEAD-1", "Evidence[0].Title", "Minutes of the committee")]
    [InlineData("a concern", "/profile", "Concerns[FOO]", "3")]
    public async Task It_no_longer_fits_after_a_change_of(string what, string page, string field, string value)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample());
        var before = await NowAsync(visit);

        await ChangeAsync(visit, page, field, value);

        var answer = await CheckAsync(visit, before);
        Assert.True(answer.WithStatus(200).Says(Other), what);
        Assert.False(answer.Says(Same));
        Assert.NotEqual(before, await NowAsync(visit));
    }

    [Fact]
    public async Task It_fits_again_when_the_answer_is_what_it_was()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample());
        var before = await NowAsync(visit);

        await ChangeAsync(visit, "/criteria/LEAD-1", "Grade", "5");
        await ChangeAsync(visit, "/criteria/LEAD-1", "Grade", "0");

        Assert.True((await CheckAsync(visit, before)).Says(Same));
    }

    [Theory]
    [InlineData("the plan", "/plan", "Actions[0].Owner", "Clerk of the committee")]
    [InlineData("a section's closing sentences", "/sections/LEAD", "Gap", "A gap.")]
    [InlineData("the name of the body", "/profile", "Name", "House of Exampleland")]
    [InlineData("who took part", "/profile", "Majority", "9")]
    public async Task It_goes_on_fitting_after_a_change_of(string what, string page, string field, string value)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample());
        var before = await NowAsync(visit);

        await ChangeAsync(visit, page, field, value);

        Assert.True((await CheckAsync(visit, before)).Says(Same), what);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_one_comes_back_in_its_field(string mistake)
    {
        var row = BadInputTests.Row("Fingerprints.md", mistake);
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample());

        var again = await CheckAsync(visit, row["Typed"]);

        Assert.Equal([$"printed: {row["What the page says"]}"], again.WithStatus(400).Errors);
        BadInputTests.IsPointedOut(again, "printed");
        Assert.Equal(row["Typed"], again.Form("printed")["printed"]);
        Assert.StartsWith("Error:", again.Document.Title, StringComparison.Ordinal);
        Assert.Empty(again.Texts("[role=status]"));
    }

    [Fact]
    public async Task A_text_of_thousands_of_letters_is_no_fingerprint()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample());

        Assert.Single((await CheckAsync(visit, new string('T', 5000))).WithStatus(400).Errors);
    }

    [Fact]
    public async Task A_copy_brought_in_from_the_file_has_the_same()
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample());
        await visit.AnswerAsync("LEAD-1", ("Grade", "4"), ("Comment", "Line one.\nLine two: «é» 漢字."), ("Evidence[0].Title", "Rules"), ("Evidence[0].Date", "2025-02-01"));
        var copy = await Visit.ImportAsync(browser, await visit.SaveFileAsync(), "ar");

        Assert.True((await CheckAsync(copy, await NowAsync(visit))).Says(Same));
    }

    [Fact]
    public async Task Two_assessments_with_other_answers_have_others()
    {
        using var browser = host.OpenBrowser();
        var mine = await Visit.StartAsync(browser);
        var quick = await Visit.StartAsync(browser, "quick-check");

        Assert.True((await CheckAsync(mine, await NowAsync(quick))).Says(Other));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task In_every_language_the_page_answers_in_its_words_and_keeps_what_was_typed_in_the_next(string language)
    {
        using var browser = host.OpenBrowser();
        var visit = await ImportAsync(browser, Sample(), language);
        var page = await browser.FollowAsync(await visit.GetAsync("/results"), "results.take.check");
        Assert.Equal(page.Words["fingerprint.title"], page.WithStatus(200).Heading);
        Assert.Empty(page.Texts("[role=status]"));

        var answer = await CheckAsync(visit, await NowAsync(visit));
        Assert.Contains(answer.Words[Same], answer.Texts("[role=status] h2"));
        Assert.Single((await CheckAsync(visit, "")).WithStatus(400).Errors, error => error == $"printed: {answer.Words["fingerprint.errors.empty"]}");

        foreach (var link in answer.Document.QuerySelectorAll(".langs a"))
        {
            Assert.True((await browser.GetAsync(link.GetAttribute("href")!)).WithStatus(200).Says(Same), link.OuterHtml);
        }
    }

    private JsonObject Sample() => SampleFile.GradesInTurn(host.Questionnaire);

    private static Task<Visit> ImportAsync(Browser browser, JsonObject file, string language = "en") => Visit.ImportAsync(browser, file.Bytes(), language);

    private static async Task<Page> CheckAsync(Visit visit, string typed) =>
        await visit.Browser.SubmitAsync((await visit.GetAsync("/fingerprint")).Form("printed").Set("printed", typed));

    /// <summary>As the results page prints it.</summary>
    private static async Task<string> NowAsync(Visit visit) => (await visit.GetAsync("/results")).Texts("#take bdi.id")[0];

    private static async Task ChangeAsync(Visit visit, string address, string field, string value)
    {
        var page = await visit.GetAsync(address);
        var saved = await visit.Browser.SubmitAsync(page.Form(field).Set(field, value), page.Texts("main form button").Contains(page.Words["continue"]) ? page.Words["continue"] : null);
        saved.WithStatus(200);
    }

    [GeneratedRegex("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}")]
    private static partial Regex Shape();
}
