namespace HumanSecurityKB.Web.Tests.Safety;

/// <summary>A form that another site sends is refused; a person whose form is refused by accident gets the text back.</summary>
public sealed class ForgeryTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Token = "__RequestVerificationToken";
    private const string Comment = "An hour’s discussion in one comment.\n<i>Second</i> line.";

    [Theory]
    [InlineData("missing")]
    [InlineData("made up")]
    [InlineData("cut short")]
    [InlineData("of another browser")]
    [InlineData("without its cookie")]
    public async Task A_form_is_refused_and_its_text_given_back_when_its_token_is(string state)
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");
        var before = await visit.SaveFileAsync();
        var form = page.Form("Grade").Set("Grade", "3").Set("Comment", Comment);
        await SpoilAsync(form, browser, state);

        var refused = await browser.SubmitAsync(form, page.Words["continue"]);

        Assert.Equal(refused.Words["error.400.title"], refused.WithStatus(400).Heading);
        Assert.Equal([Comment], refused.Document.QuerySelectorAll("textarea").Select(area => area.TextContent.ReplaceLineEndings("\n")));
        Assert.Equal(before, await visit.SaveFileAsync());
    }

    [Fact]
    public async Task Every_form_of_an_assessment_is_refused_without_its_token()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"));
        var before = await visit.SaveFileAsync();
        foreach (var (address, field) in new (string, string?)[] { ("", null), ("/profile", "Name"), ("/criteria/LEAD-2", "Grade"), ("/sections/LEAD", "Gap"), ("/plan", "Version"), ("/delete", "sure") })
        {
            var form = (await visit.GetAsync(address)).Form(field).Tamper(Token, null);
            (await browser.SubmitAsync(form)).WithStatus(400);
        }

        foreach (var (address, field) in new[] { ("/en/assessments/new", "Scope"), ("/en/assessments/open", "key"), ("/en/assessments/open", "file") })
        {
            (await browser.SubmitAsync((await browser.GetAsync(address)).Form(field).Tamper(Token, null))).WithStatus(400);
        }

        Assert.Equal(before, await visit.SaveFileAsync());
    }

    [Fact]
    public async Task A_form_that_was_open_while_the_site_was_restarted_is_taken()
    {
        var folder = Directory.CreateTempSubdirectory("human-security-restart-");
        var database = Path.Combine(folder.FullName, "kept.db");
        Form form;
        System.Net.CookieContainer cookies;
        await using (var before = new RestartedHost(database))
        {
            using var browser = before.OpenBrowser();
            var visit = await Visit.StartAsync(browser);
            form = (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade").Set("Grade", "3");
            cookies = browser.Cookies;
        }

        await using (var after = new RestartedHost(database))
        {
            using var browser = after.OpenBrowser();
            browser.Cookies.Add(cookies.GetAllCookies());
            Assert.EndsWith("/criteria/LEAD-2", (await browser.SubmitAsync(form)).WithStatus(200).Path, StringComparison.Ordinal);
        }

        folder.Delete(recursive: true);
    }

    private async Task SpoilAsync(Form form, Browser browser, string state)
    {
        using var other = host.OpenBrowser();
        switch (state)
        {
            case "missing":
                form.Tamper(Token, null);
                break;
            case "made up":
                form.Tamper(Token, "CfDJ8made-up");
                break;
            case "cut short":
                form.Tamper(Token, form[Token]![..^8]);
                break;
            case "of another browser":
                form.Tamper(Token, (await other.GetAsync("/en/assessments/new")).Form("Scope")[Token]);
                break;
            default:
                browser.Cookies.GetAllCookies().Single(cookie => cookie.Name.Contains("Antiforgery", StringComparison.Ordinal)).Expired = true;
                break;
        }
    }

    private sealed class RestartedHost(string database) : SiteHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [.. base.Settings, ("ConnectionStrings:Assessments", $"Data Source={database}")];
    }
}
