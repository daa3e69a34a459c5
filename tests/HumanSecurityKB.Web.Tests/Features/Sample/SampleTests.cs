using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Web.Tests.Features.Sample;

/// <summary>An invented parliament that everyone may look at, and nobody can change.</summary>
public sealed class SampleTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const int MostPages = 400;

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public async Task The_home_page_leads_to_it_and_each_page_says_that_it_is_invented(string language)
    {
        using var browser = host.OpenBrowser();
        var home = await browser.GetAsync($"/{language}");

        var results = (await browser.FollowAsync(home, "home.see")).WithStatus(200);
        var plan = (await browser.FollowAsync(results, "results.plan")).WithStatus(200);
        var list = (await browser.GetAsync(new SiteLinks(LanguageOf(language)).Assessment(AssessmentId.Sample))).WithStatus(200);

        Assert.All([results, plan, list], page => Assert.True(page.Says("sample.text"), page.Text));
        Assert.Contains(results.Words["sample.body"], results.Text, StringComparison.Ordinal);
        Assert.False(home.Says("sample.text"));
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Its_report_says_on_the_cover_that_the_parliament_is_invented(string language)
    {
        using var browser = host.OpenBrowser();
        var home = await browser.GetAsync($"/{language}");

        var file = (await browser.GetAsync(home.LinkTo(home.Words["home.leave.go"]))).WithStatus(200);

        using var report = new PrintedReport(file.Bytes);
        Assert.Contains(PrintedReport.Bare(home.Words["sample.body"]), report.Text, StringComparison.Ordinal);
    }

    /// <summary>Every link within the sample, to the end.</summary>
    [Fact]
    public async Task Every_link_of_it_opens_something_and_no_page_of_it_has_a_form_that_changes_anything()
    {
        using var browser = host.OpenBrowser();
        var links = new SiteLinks(Language.English);
        var waiting = new Queue<string>([links.Sample]);
        var seen = new HashSet<string>(waiting);
        while (waiting.TryDequeue(out var address))
        {
            var page = (await browser.GetAsync(address)).WithStatus(200);
            if (!page.IsHtml)
            {
                continue;
            }

            Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
            foreach (var next in page.LinksMatching($"^{links.Assessment(AssessmentId.Sample)}").Select(link => link.Split('#')[0]).Where(seen.Add))
            {
                waiting.Enqueue(next);
            }
        }

        Assert.InRange(seen.Count, 80, MostPages);
        Assert.Contains(links.ReportPdf(AssessmentId.Sample), seen);
        Assert.Contains(links.Calendar(AssessmentId.Sample), seen);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("profile")]
    [InlineData("check")]
    [InlineData("delete")]
    [InlineData("log")]
    [InlineData("next")]
    [InlineData("compare")]
    [InlineData("committee")]
    [InlineData("committee/ballots")]
    [InlineData("grading")]
    [InlineData("sections/LAW")]
    public async Task What_only_its_owner_could_open_does_not_exist(string page)
    {
        using var browser = host.OpenBrowser();
        (await browser.GetAsync($"/en/assessments/sample/{page}")).WithStatus(404);
    }

    [Theory]
    [InlineData("criteria/FOO-B")]
    [InlineData("plan")]
    [InlineData("profile")]
    [InlineData("sections/LAW")]
    [InlineData("sign-off")]
    [InlineData("delete")]
    [InlineData("extend")]
    [InlineData("next")]
    public async Task Nothing_can_be_written_into_it(string page)
    {
        using var browser = host.OpenBrowser();
        var start = await browser.GetAsync("/en/assessments/new");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", start.Form()["__RequestVerificationToken"]!)]);
        (await browser.PostAsync($"/en/assessments/sample/{page}", form)).WithStatus(404);
    }

    [Fact]
    public async Task Its_file_can_be_brought_back_as_an_assessment_of_ones_own()
    {
        using var browser = host.OpenBrowser();
        var file = (await browser.GetAsync("/en/assessments/sample/report.json")).WithStatus(200);

        var open = await browser.GetAsync("/en/assessments/open");
        var key = (await browser.SubmitAsync(open.Form("file").Attach("file", "sample.json", file.Bytes))).WithStatus(200);

        Assert.True(key.Says("key.title"));
        Assert.False(key.Says("sample.text"));
    }

    private static Language LanguageOf(string code) => Language.TryParse(code, out var language) ? language : throw new ArgumentException("No such language.", nameof(code));
}
