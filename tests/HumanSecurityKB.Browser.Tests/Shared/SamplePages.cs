using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Web;
using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>A page of every kind, by name.</summary>
internal static class SamplePages
{
    private static readonly CriterionId Answered = CriterionId.Parse("LAW-4");

    public static readonly SamplePage[] All =
    [
        new("home", (links, _) => links.Home),
        new("library", (links, _) => links.Library),
        new("article", (links, _) => links.To("/library/food-security")),
        new("article with a table", (links, _) => links.To("/library/human-security-and-the-2030-agenda")),
        new("whole shelf", (links, _) => links.WholeTopic("practice")),
        new("goals", (links, _) => links.Goals),
        new("goal", (links, _) => links.Goal(16)),
        new("glossary", (links, _) => links.Glossary),
        new("sources", (links, _) => links.Sources),
        new("dimensions", (links, _) => links.Dimensions),
        new("method", (links, _) => links.Method),
        new("criterion", (links, _) => links.Criterion(Answered)),
        new("search", (links, _) => links.SearchForm),
        new("search with hits", (links, _) => links.Search("food prices")),
        new("search with none", (links, _) => links.Search("xqzvwk")),
        new("privacy", (links, _) => links.Privacy),
        new("accessibility", (links, _) => links.Accessibility),
        new("start", (links, _) => links.NewAssessment),
        new("start with errors", (links, _) => links.NewAssessment) { ThenAsync = page => RefuseAsync(page, "main form button") },
        new("open", (links, _) => links.OpenAssessment),
        new("key", (links, site) => links.AssessmentKeyPage(site.Full.Id)),
        new("profile", (links, site) => links.Profile(site.Full.Id)),
        new("task list", (links, site) => links.Assessment(site.Full.Id)),
        new("task list of the quick check", (links, site) => links.Assessment(site.Quick.Id)),
        new("answer", (links, site) => links.Answer(site.Full.Id, Answered)),
        new("answer with errors", (links, site) => links.Answer(site.Full.Id, Answered)) { ThenAsync = MistypeAsync },
        new("closing", (links, site) => links.Closing(site.Full.Id, AxisKey.Parse("LAW"))),
        new("check", (links, site) => links.Check(site.Full.Id)),
        new("results", (links, site) => links.Results(site.Full.Id)),
        new("results of the quick check", (links, site) => links.Results(site.Quick.Id)),
        new("why", (links, site) => links.Why(site.Full.Id, Axis.Dimension, site.Questionnaire.Dimensions[1].Key.Value)),
        new("overall", (links, site) => links.WhyOverall(site.Full.Id)),
        new("sample", (links, _) => links.Sample),
        new("task list of the sample", (links, _) => links.Assessment(AssessmentId.Sample)),
        new("answer of the sample", (links, _) => links.Answer(AssessmentId.Sample, Answered)),
        new("plan of the sample", (links, _) => links.Plan(AssessmentId.Sample)) { ThenAsync = OpenHistoriesAsync },
        new("fingerprint", (links, site) => links.Fingerprint(site.Full.Id)),
        new("fingerprint that fits", (links, site) => $"{links.Fingerprint(site.Full.Id)}?printed={FingerprintOf(site)}"),
        new("fingerprint that does not fit", (links, site) => $"{links.Fingerprint(site.Quick.Id)}?printed={FingerprintOf(site)}"),
        new("fingerprint with an error", (links, site) => $"{links.Fingerprint(site.Full.Id)}?printed=T11K-630N"),
        new("plan", (links, site) => links.Plan(site.Full.Id)) { ThenAsync = OpenHistoriesAsync },
        new("plan of the quick check", (links, site) => links.Plan(site.Quick.Id)),
        new("plan with a filter", (links, site) => $"{links.Plan(site.Full.Id)}?overdue=yes"),
        new("delete", (links, site) => links.Delete(site.Full.Id)),
        new("join", (links, site) => links.JoinWith(site.Grading.Code)),
        new("join with an error", (links, _) => links.Join) { ThenAsync = page => RefuseAsync(page, "main form button") },
        new("committee", (links, site) => links.Committee(site.Grading.Id)),
        new("committee with an error", (links, site) => links.Committee(site.Grading.Id)) { ThenAsync = page => RefuseAsync(page, "[aria-labelledby=reveal] button") },
        new("ballots", (links, site) => links.Ballots(site.Grading.Id)),
        new("ballots with errors", (links, site) => links.Ballots(site.Grading.Id)) { ThenAsync = MistypeBallotsAsync },
        new("participant key", (links, site) => links.ParticipantKeyPage(site.Grading.Id)),
        new("participant list", (links, site) => links.Grading(site.Grading.Id)),
        new("private grade", (links, site) => links.PrivateGrade(site.Grading.Id, First(site.Grading, site))),
        new("private grade with errors", (links, site) => links.PrivateGrade(site.Grading.Id, site.Grading.Order(site.Questionnaire)[^1])) { ThenAsync = page => RefuseAsync(page, "main form button") },
        new("agenda", (links, site) => links.Committee(site.Revealed.Id)),
        new("answer with the spread", (links, site) => links.AnswerFromAgenda(site.Revealed.Id, First(site.Revealed, site))) { ThenAsync = OpenRolesAsync },
        new("answer of a committee with errors", (links, site) => links.AnswerFromAgenda(site.Revealed.Id, site.Revealed.Order(site.Questionnaire)[3])) { ThenAsync = page => RefuseAsync(page, "main form button[value=continue]:not(.vh)") },
        new("screen", (links, site) => links.Screen(site.Revealed.Id, First(site.Revealed, site))),
        new("screen where too few graded", (links, site) => links.Screen(site.Revealed.Id, site.Revealed.TooFew(site.Questionnaire))),
        new("following", (links, site) => links.Following(site.Revealed.Id)),
        new("private grade after the reveal", (links, site) => links.PrivateGrade(site.Revealed.Id, site.Revealed.TooFew(site.Questionnaire))),
        new("agreed list", (links, site) => links.Grading(site.Revealed.Id)),
        new("task list of a committee", (links, site) => links.Assessment(site.Revealed.Id)),
        new("check with findings", (links, site) => links.Check(site.Revealed.Id)),
        new("check with an error", (links, site) => links.Check(site.Revealed.Id)) { ThenAsync = page => RefuseAsync(page, "[aria-labelledby=sign-off] button") },
        new("log", (links, site) => links.Log(site.Revealed.Id)),
        new("absent page", (links, _) => links.To("/nowhere")),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => All.Select(page => new TheoryDataRow<string>(page.Name));

    public static IEnumerable<TheoryDataRow<string, string>> NamesInEveryLanguage => NamesIn(Language.All);

    public static IEnumerable<TheoryDataRow<string, string>> NamesInBothDirections => NamesIn([Language.English, Language.Arabic]);

    public static SamplePage Find(string name) => All.Single(page => page.Name == name);

    private static IEnumerable<TheoryDataRow<string, string>> NamesIn(IEnumerable<Language> languages) =>
        from page in All
        from language in languages
        select new TheoryDataRow<string, string>(page.Name, language.Code);

    private static Fingerprint FingerprintOf(BrowserFixture site) => Fingerprint.Of(site.Questionnaire, site.Full.Assessment.Sheet());

    private static async Task OpenHistoriesAsync(IPage page)
    {
        foreach (var history in await page.Locator("details.history summary").AllAsync())
        {
            await history.ClickAsync();
        }
    }

    private static CriterionId First(SampleCommittee committee, BrowserFixture site) => committee.Order(site.Questionnaire)[0];

    private static async Task RefuseAsync(IPage page, string button)
    {
        await page.ClickAsync(button);
        await page.WaitForSelectorAsync(".summary");
    }

    private static async Task MistypeBallotsAsync(IPage page)
    {
        await page.Locator("table.ballots tbody tr:nth-child(2) td input").First.FillAsync("7");
        await page.Locator("table.ballots tbody tr:nth-child(3) td input").Last.FillAsync("-");
        await RefuseAsync(page, "main form button");
    }

    private static Task OpenRolesAsync(IPage page) => page.ClickAsync("details summary");

    private static async Task MistypeAsync(IPage page)
    {
        await page.FillAsync("#evidence-0-title", "");
        await page.FillAsync("#evidence-0-date", "last spring");
        await page.ClickAsync("form button[value=continue]:not(.vh)");
        await page.WaitForSelectorAsync(".summary");
    }
}

/// <param name="ThenAsync">What to do once the page is open.</param>
internal sealed record SamplePage(string Name, Func<SiteLinks, BrowserFixture, string> Address)
{
    public Func<IPage, Task> ThenAsync { get; init; } = _ => Task.CompletedTask;

    public async Task OpenAsync(IPage page, BrowserFixture site, Language language)
    {
        await page.GotoAsync(Address(new SiteLinks(language), site));
        await ThenAsync(page);
    }
}
