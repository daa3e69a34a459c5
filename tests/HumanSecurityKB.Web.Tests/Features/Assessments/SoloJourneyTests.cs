using System.Globalization;
using System.Text.Json.Nodes;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Tests.Lint;

namespace HumanSecurityKB.Web.Tests.Features.Assessments;

/// <summary>One person's way from the home page to a report and away again, by links and forms alone.</summary>
public sealed class SoloJourneyTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Body = "Senate of Exampleland";

    private static readonly string[] _privatePages = ["", "/key", "/profile", "/check", "/results", "/plan", "/report.pdf", "/report.docx", "/report.csv", "/report.json", "/actions.ics", "/fingerprint", "/criteria/LEAD-1"];
    private static readonly string[] _movedPages = ["", "/profile", "/check", "/results", "/plan"];
    private static readonly string[] _actionFields = ["Criterion", "Action", "Owner", "Due", "Status"];

    [Theory]
    [InlineData("full", "en", 52)]
    [InlineData("quick-check", "en", 12)]
    [InlineData("quick-check", "ar", 12)]
    public async Task From_the_home_page_to_the_report_and_away(string scope, string language, int criteria)
    {
        using var browser = host.OpenBrowser();
        var visit = await ReadAndStartAsync(browser, scope, language);
        var script = await AnswerEverythingAsync(visit, criteria);
        await CloseSectionsAsync(visit);
        await CheckAndChangeAsync(visit, script);
        await AskWhyAsync(visit);
        var plan = await MakePlanAsync(visit);
        await ReadReportAsync(visit, script, plan);
        await MoveElsewhereAsync(visit);
        await DeleteAsync(visit);
    }

    private static async Task<Visit> ReadAndStartAsync(Browser browser, string scope, string language)
    {
        var home = (await browser.GetAsync($"/{language}")).WithStatus(200);
        var library = await browser.FollowAsync(home, "home.read.go");
        var article = await browser.GetAsync(library.LinksMatching($"^/{language}/library/[a-z]")[0]);
        Assert.NotEmpty(article.WithStatus(200).Texts(".prose p"));

        var start = await browser.FollowAsync(article, "nav.assess");
        var form = start.Form("Scope");
        Assert.Equal(8, form.Fields.Contains("Dimensions") ? start.Document.QuerySelectorAll("[name=Dimensions][checked]").Length : 0);
        var visit = Visit.Begun(browser, await browser.SubmitAsync(form.Set("Scope", scope).Set("Mode", "alone"), start.Words["start.submit"]));

        var profile = await browser.FollowAsync(await visit.GetAsync("/key"), "key.go");
        var tasks = await browser.SubmitAsync(profile.Form("Name")
            .Set("Concerns[FOO]", "3").Set("Concerns[ECO]", "1").Set("Concerns[TEC]", "2")
            .Set("Name", Body).Set("Kind", "chamber").Set("Country", "Exampleland").Set("Term", "2024–2028")
            .Set("Chambers", "2").Set("Federal", "no").Set("ArmedForces", "yes")
            .Set("Majority", "6").Set("Opposition", "5").Set("Staff", "3").Set("Outside", "1").Set("Women", "7").Set("Under45", "4"));
        Assert.Equal(visit.Address, tasks.WithStatus(200).Path);
        Assert.Equal(Body, tasks.Heading);

        var again = (await visit.GetAsync("/profile")).Form("Name");
        Assert.Equal(["3", "", "2", "2", "no", "7"], new[] { again["Concerns[FOO]"], again["Concerns[HEA]"], again["Concerns[TEC]"], again["Chambers"], again["Federal"], again["Women"] });
        return visit;
    }

    /// <summary>Goes on from form to form, as Continue leads, until there is none left.</summary>
    private async Task<Dictionary<string, string>> AnswerEverythingAsync(Visit visit, int count)
    {
        var script = new Dictionary<string, string>();
        var page = await visit.Browser.FollowAsync(await visit.GetAsync(), "tasks.begin");
        while (page.WithStatus(200).Path.Contains("/criteria/", StringComparison.Ordinal))
        {
            Assert.True(page.Texts("h2").Contains(page.Words.Format("answer.number", ("number", script.Count + 1), ("count", count))), page.Path);
            var criterion = page.Path.Split('/')[^1];
            script.Add(criterion, "");
            page = await AnswerAsync(visit.Browser, page, criterion, script);
        }

        Assert.Equal(visit.Address + "/check", page.Path);
        Assert.Equal(count, script.Count);
        return script;
    }

    private async Task<Page> AnswerAsync(Browser browser, Page page, string criterion, Dictionary<string, string> script)
    {
        var index = script.Count - 1;
        var form = page.Form("Grade");
        var mayBeNotApplicable = form.Offers("Grade", "not-applicable");
        Assert.Equal(host.Questionnaire.Find(CriterionId.Parse(criterion))!.MayBeNotApplicable, mayBeNotApplicable);
        string[] turns = ["4", "3", "2", "5", "1", "not-applicable", "0", "do-not-know"];
        var choice = turns[index % turns.Length];
        if (choice == "not-applicable" && !mayBeNotApplicable)
        {
            choice = "3";
        }

        if (index % 4 == 0)
        {
            form = await WithTwoDocumentsAsync(browser, page, form.Set("Grade", choice), criterion);
        }

        var comment = $"Comment on {criterion}: “what we saw” & <b>why</b>.\nSecond line.";
        form.Set("Grade", choice).Set("Comment", comment).Set("DifferingView", index % 5 == 0 ? $"Another view on {criterion}." : "");
        if (choice == "not-applicable")
        {
            form.Set("Reason", index % 2 == 0 ? "other-level" : "other");
        }

        script[criterion] = choice;
        return await browser.SubmitAsync(form, page.Words["continue"]);
    }

    private static async Task<Form> WithTwoDocumentsAsync(Browser browser, Page page, Form form, string criterion)
    {
        form.Set("Evidence[0].Title", $"Annual report, {criterion}").Set("Evidence[0].Reference", "https://parliament.example/reports?a=1&b=2")
            .Set("Evidence[0].Date", "2025-02-01").Set("Evidence[0].Kind", "public");
        var more = (await browser.SubmitAsync(form, page.Words["answer.more"])).WithStatus(200).Form("Grade");
        Assert.Equal($"Annual report, {criterion}", more["Evidence[0].Title"]);
        Assert.Equal(form["Grade"], more["Grade"]);
        return more.Set("Evidence[1].Title", $"Minutes, {criterion}").Set("Evidence[1].Kind", "internal");
    }

    private static async Task CloseSectionsAsync(Visit visit)
    {
        var tasks = await visit.GetAsync();
        Assert.DoesNotContain(tasks.Words["states.unanswered"], tasks.Texts(".tasks .status"));
        var sections = tasks.LinksMatching("/sections/");
        Assert.Equal(tasks.Document.QuerySelectorAll(".tasks details").Length, sections.Count);
        foreach (var section in sections)
        {
            var form = (await visit.Browser.GetAsync(section)).WithStatus(200).Form("Gap");
            var key = section.Split('/')[^1];
            var after = await visit.Browser.SubmitAsync(form.Set("Improvement", $"Improvement in {key}.").Set("Gap", $"Gap in {key}.").Set("Help", $"Help for {key}."));
            Assert.Equal(visit.Address, after.Path);
        }

        Assert.Equal(sections.Count, (await visit.GetAsync()).Texts(".tasks .status").Count(text => text == tasks.Words["closing.done"]));
    }

    private async Task CheckAndChangeAsync(Visit visit, Dictionary<string, string> script)
    {
        var browser = visit.Browser;
        var check = await visit.GetAsync("/check");
        Assert.Equal(script.Select(StatusOf(check)), check.Texts(".answers .status"));
        Assert.All(script.Keys, criterion => Assert.Contains(check.Texts(".answers p"), text => text.StartsWith($"Comment on {criterion}: “what we saw” & <b>why</b>.", StringComparison.Ordinal)));
        Assert.Empty(check.Texts(".answers .todo"));

        var changes = check.LinksMatching("return=check");
        Assert.Equal(script.Count, changes.Count(link => !link.Contains('#', StringComparison.Ordinal)));
        var change = await browser.GetAsync(changes.Single(link => link.Contains("/criteria/LEAD-2?", StringComparison.Ordinal)));
        var form = change.Form("Grade");
        Assert.Equal(script["LEAD-2"], form["Grade"]);
        var back = await browser.SubmitAsync(form.Set("Grade", "2"), change.Words["continue"]);
        script["LEAD-2"] = "2";
        Assert.Equal(visit.Address + "/check", back.Path);
        Assert.Equal(script.Select(StatusOf(back)), back.Texts(".answers .status"));
    }

    private Func<KeyValuePair<string, string>, string> StatusOf(Page page) => answer =>
    {
        var words = host.Content.Questionnaire.WordsIn(host.Words(page.Language).Language);
        return int.TryParse(answer.Value, out var grade) ? $"{grade} {words[Grade.Of(grade)].Label}" : page.Words[$"states.{answer.Value}"];
    };

    private static async Task AskWhyAsync(Visit visit)
    {
        var results = await visit.Browser.FollowAsync(await visit.GetAsync("/check"), "check.results");
        var scored = results.Document.QuerySelectorAll("table.scores tr:has(td.score a)");
        Assert.True(scored.Length >= 12, "Too few scores can be asked about.");
        foreach (var row in scored)
        {
            var why = (await visit.Browser.GetAsync(row.QuerySelector("td.score a")!.GetAttribute("href")!)).WithStatus(200);
            Assert.True(why.Says("why.answers"));
            Assert.NotEmpty(why.Texts("table tbody tr"));
            var shown = row.QuerySelector("td.score b")!.TextContent;
            if (shown.All(char.IsAsciiDigit))
            {
                Assert.Matches($@"\b{shown}\b", why.Texts(".standfirst")[0]);
            }
        }

        Assert.True((await visit.Browser.FollowAsync(results, "results.overall.how")).WithStatus(200).Says("why.overallTitle"));
    }

    private static async Task<string[]> MakePlanAsync(Visit visit)
    {
        var browser = visit.Browser;
        var page = await browser.FollowAsync(await visit.GetAsync("/results"), "results.first.build");
        var form = page.Form("Version");
        var dropped = form["Actions[0].Criterion"]!;
        var own = form["Actions[1].Criterion"]!;
        var added = page.Element("[name=Add]").GetAttribute("value")!;
        var saved = await browser.SubmitAsync(form
            .Untick("Actions[0].Keep", "true")
            .Set("Actions[1].Action", "Hold one hearing on “food prices” <soon>.").Set("Actions[1].Owner", "Clerk of the agriculture committee")
            .Set("Actions[1].Due", "2027-01-31").Set("Actions[1].Status", "started")
            .Set("Add", added));
        Assert.True(saved.WithStatus(200).Says("plan.saved"));

        var again = (await visit.GetAsync("/plan")).Form("Version");
        var planned = again.Fields.Where(field => field.EndsWith(".Criterion", StringComparison.Ordinal)).Select(field => again[field]).ToList();
        Assert.DoesNotContain(dropped, planned);
        Assert.Equal(added, planned[^1]);
        Assert.Equal([own, "Hold one hearing on “food prices” <soon>.", "Clerk of the agriculture committee", "2027-01-31", "started"],
            _actionFields.Select(field => again[$"Actions[0].{field}"]));
        Assert.True(again.Offers("Add", dropped));
        return [.. planned.Select((_, index) => again[$"Actions[{index}].Action"]!)];
    }

    private async Task ReadReportAsync(Visit visit, Dictionary<string, string> script, string[] plan)
    {
        var results = await visit.GetAsync("/results");
        var response = (await visit.Browser.FollowAsync(results, "results.pdf")).WithStatus(200);
        Assert.Equal("application/pdf", response.ContentType);
        Assert.Equal("attachment; filename=human-security-report-2026-03-02.pdf; filename*=UTF-8''human-security-report-2026-03-02.pdf", response.Header("Content-Disposition"));
        if (script.Count < host.Questionnaire.Criteria.Count)
        {
            // Takes long on a long report, which has the same kinds of parts.
            Assert.Empty(PdfLint.Check(response.Bytes));
        }

        using var report = new PrintedReport(response.Bytes);
        var words = host.Content.ReportWords(results.Words.Language);
        Assert.Equal(words.Format("cover.titled", ("title", words["cover.title"]), ("body", Body)), report.Title);
        Assert.Equal(words.Language.Code, report.Language);
        Assert.Equal(1, report.Headings[0].Level);
        Assert.All(report.Headings.Zip(report.Headings.Skip(1)), pair => Assert.InRange(pair.Second.Level, 2, pair.First.Level + 1));
        string[] parts = ["summary.title", "who.title", "profile.title", "plan.title", "sections.title"];
        var titles = report.Headings.Where(heading => heading.Level == 2).Select(heading => heading.Text).ToList();
        var places = parts.Select(part => titles.FindIndex(title => PrintedReport.Holds(title, words[part]))).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);

        var questionnaire = host.Content.Questionnaire.WordsIn(results.Words.Language);
        foreach (var (criterion, choice) in script)
        {
            var told = report.TextBelow(questionnaire[CriterionId.Parse(criterion)].Title, criterion);
            var label = choice.Length == 1 ? questionnaire[Grade.Of(int.Parse(choice, CultureInfo.InvariantCulture))].Label : words[choice == "do-not-know" ? "grade.doNotKnow" : "grade.notApplicable"];
            Assert.True(PrintedReport.Holds(told, label), $"{criterion}: '{label}' is not in {told}");
            Assert.True(PrintedReport.Holds(told, $"Comment on {criterion}: “what we saw” & <b>why</b>."), $"{criterion}: no comment in {told}");
        }

        Assert.All(plan, action => Assert.True(PrintedReport.Holds(report.Text, action), action));
        string[] alsoTold = ["Clerk of the agriculture committee", "Annual report, LEAD-1", "Minutes, LEAD-1", "Another view on LEAD-1.", "Gap in LEAD."];
        Assert.All(alsoTold, text => Assert.True(PrintedReport.Holds(report.Text, text), text));
    }

    private async Task MoveElsewhereAsync(Visit visit)
    {
        var file = await visit.SaveFileAsync();
        using var elsewhere = host.OpenBrowser();
        var language = visit.Address[1..3];
        var moved = await Visit.ImportAsync(elsewhere, file, language);

        Assert.NotEqual(visit.Id, moved.Id);
        Assert.NotEqual(visit.Key, moved.Key);
        foreach (var page in _movedPages)
        {
            Assert.Equal(TextWithoutNext(await visit.GetAsync(page)), TextWithoutNext(await moved.GetAsync(page)));
        }

        Assert.Equal(JsonNode.Parse(file)!.ToJsonString(), JsonNode.Parse(await moved.SaveFileAsync())!.ToJsonString());
    }

    /// <summary>Only what came back from a file can be followed by the next assessment before it is signed off.</summary>
    private static string TextWithoutNext(Page page)
    {
        page.Document.QuerySelector("#next")?.Remove();
        return page.Text;
    }

    private async Task DeleteAsync(Visit visit)
    {
        var browser = visit.Browser;
        var unsure = await browser.SubmitAsync((await visit.GetAsync("/delete")).Form());
        Assert.Equal([$"sure: {unsure.Words["delete.errors.sure"]}"], unsure.WithStatus(400).Errors);
        var cookies = browser.Cookies.GetCookieHeader(new Uri("https://localhost/"));

        var deleted = await browser.SubmitAsync(unsure.Form().Set("sure", "yes"));
        Assert.True(deleted.WithStatus(200).Says("deleted.standfirst"));
        Assert.DoesNotContain("assessment-" + visit.Id, browser.Cookies.GetCookieHeader(new Uri("https://localhost/")), StringComparison.Ordinal);

        using var thief = host.OpenBrowser();
        thief.Cookies.SetCookies(new Uri("https://localhost/"), cookies.Replace("; ", ",", StringComparison.Ordinal));
        foreach (var page in _privatePages)
        {
            (await thief.GetAsync(visit.Address + page)).WithStatus(404);
        }

        var open = await thief.GetAsync($"/{visit.Address[1..3]}/assessments/open");
        var refused = await thief.SubmitAsync(open.Form("key").Set("key", visit.Key));
        Assert.Equal([$"key: {open.Words["open.errors.unknown"]}"], refused.WithStatus(400).Errors);
    }
}
