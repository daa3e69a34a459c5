using System.Text.RegularExpressions;
using HumanSecurityKB.Browser.Tests.Shared;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>
/// A facilitator and three participants, each on a device of their own, from the start to the sign-off: with scripts, where
/// pages follow the talk by themselves, and without, where a link does it. The third participant has a keyboard only.
/// </summary>
public sealed class CommitteeJourneyTests(BrowserFixture site)
{
    private const string Remark = "Every bill of last year had such a note.";

    /// <summary>What the three chose for the first criterion.</summary>
    private static readonly string[] OwnGrades = ["5", "3", "0"];

    private static readonly SiteLinks Links = new(Language.English);

    private static readonly Regex OwnList = new("/grading$");

    /// <summary>Also reaches pages that another copy of the site serves, which look by themselves every ten seconds.</summary>
    private static readonly LocatorAssertionsToHaveTextOptions Patiently = new() { Timeout = 20_000 };

    private FixedWords Words => site.Content.SiteWords(Language.English);

    private IReadOnlyList<Criterion> QuickCheck => [.. site.Questionnaire.Criteria.Where(criterion => criterion.InQuickCheck)];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_committee_grades_alone_agrees_and_signs_off(bool hasScripts)
    {
        var reader = Reader.Of("en") with { HasScripts = hasScripts };
        await using var facilitator = await site.VisitAloneAsync(reader);
        await using var first = await site.VisitAloneAsync(reader);
        await using var second = await site.VisitAloneAsync(reader);
        await using var third = await site.VisitAloneAsync(reader);
        var room = facilitator.Page;
        IPage[] members = [first.Page, second.Page, third.Page];

        var code = await StartAsync(room);
        await JoinAsync(first.Page, code, "majority");
        await JoinAsync(second.Page, code, "opposition");
        await JoinWithTheKeyboardAsync(third.Page, code);
        await GradeAsync(first.Page, grade: 2);
        await GradeAsync(second.Page, grade: 3);
        await GradeWithTheKeyboardAsync(third.Page);
        await GoAsync(first.Page, Button(first.Page, "grading.finish"));
        await GoAsync(second.Page, Button(second.Page, "grading.finish"));
        await SeeCountsAndNoGradeAsync(room, changing: first.Page);

        await RevealAsync(room);
        await BeginToFollowAsync(members);
        await TurnTheScreenAsync(room, members, hasScripts);
        await AgreeAsync(room, members, hasScripts);
        await SignOffAsync(room);
        await SeeWhatWasAgreedAsync(members, hasScripts);

        Assert.Empty(new[] { facilitator, first, second, third }.SelectMany(visit => visit.Complaints));
    }

    /// <returns>The join code.</returns>
    private async Task<string> StartAsync(IPage room)
    {
        await room.GotoAsync(Links.NewAssessment);
        await room.ClickAsync("label[for=scope-quick-check]");
        await room.ClickAsync("label[for=mode-committee]");
        await GoAsync(room, Button(room, "start.submit"));
        await GoAsync(room, Link(room, "committee.link"));
        await Expect(Progress(room)).ToContainTextAsync(Words["committee.nobody"]);
        return await room.Locator(".big-key").InnerTextAsync();
    }

    /// <summary>Comes in by the picture that is printed beside the code.</summary>
    private async Task JoinAsync(IPage member, string code, string role)
    {
        await member.GotoAsync($"{Links.Join}?code={code}");
        await member.ClickAsync($"label[for=role-{role}]");
        await GoAsync(member, Button(member, "join.submit"));
        await GoAsync(member, Link(member, "participantKey.go"));
    }

    private static async Task JoinWithTheKeyboardAsync(IPage member, string code)
    {
        await member.GotoAsync(Links.Join);
        await member.TabToAsync("#code");
        await member.Keyboard.TypeAsync(code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        await member.TabToAsync("#role-none");
        await member.TabToAsync("main form button");
        await member.EnterAsync("**/grading/key");
        await member.TabToAsync("main a.btn");
        await member.EnterAsync(OwnList);
    }

    private async Task GradeAsync(IPage member, int grade)
    {
        await GoAsync(member, Link(member, "grading.begin"));
        foreach (var criterion in QuickCheck)
        {
            Assert.EndsWith($"/{criterion.Id}", member.Url, StringComparison.Ordinal);
            await member.ClickAsync($"label[for=grade-{grade}]");
            await GoAsync(member, Button(member, "continue"));
        }

        Assert.Matches(OwnList, member.Url);
    }

    private static async Task GradeWithTheKeyboardAsync(IPage member)
    {
        await member.TabToAsync("main a.btn");
        await member.EnterAsync("**/criteria/*");
        for (var count = 0; !OwnList.IsMatch(member.Url); count++)
        {
            await member.GradeByKeyboardAsync(count % 6);
        }

        await member.TabToAsync("main form button");
        await Task.WhenAll(member.WaitForResponseAsync("**/grading/finish"), member.Keyboard.PressAsync("Enter"));
        await Expect(member.Locator("main [role=status]")).ToBeVisibleAsync();
    }

    /// <summary>What a participant chooses changes no word of the facilitator's page, and no other page tells it.</summary>
    private async Task SeeCountsAndNoGradeAsync(IPage room, IPage changing)
    {
        await GoAsync(room, Link(room, "committee.again"));
        await Expect(Progress(room)).ToContainTextAsync(Words.Count("committee.joined", 3));
        await Expect(Progress(room)).ToContainTextAsync(Words.Count("committee.graded", 3));
        await Expect(Progress(room)).ToContainTextAsync(Words.Count("committee.finished", 3));
        var words = await room.Locator("main").InnerTextAsync();
        await changing.GotoAsync($"{changing.Url}/criteria/{QuickCheck[0].Id}");
        await changing.ClickAsync("label[for=grade-5]");
        await changing.FillAsync("#comment", Remark);
        await GoAsync(changing, Button(changing, "continue"));
        await GoAsync(room, Link(room, "committee.again"));
        Assert.Equal(words, await room.Locator("main").InnerTextAsync());

        var committee = room.Url;
        Assert.Equal(404, (await room.GotoAsync($"{committee}/screen/{QuickCheck[0].Id}"))!.Status);
        await room.GotoAsync(committee.Replace("/committee", $"/criteria/{QuickCheck[0].Id}", StringComparison.Ordinal));
        Assert.Equal(committee, room.Url);
    }

    private async Task RevealAsync(IPage room)
    {
        await Button(room, "committee.reveal.submit").ClickAsync();
        await room.ClickAsync(".summary a");
        await Expect(room.Locator("#sure")).ToBeFocusedAsync();
        await room.CheckAsync("#sure");
        await Button(room, "committee.reveal.submit").ClickAsync();
        await Expect(room.Locator("h1")).ToHaveTextAsync(Words["agenda.title"]);
        await Expect(room.Locator(".agenda tbody tr")).ToHaveCountAsync(QuickCheck.Count);
        await Expect(room.Locator(".agenda tbody tr").First).ToContainTextAsync(QuickCheck[0].Id.Value);
        await Expect(room.Locator(".agenda tbody tr").First).ToContainTextAsync(Words["agenda.kinds.differ"]);
    }

    private async Task BeginToFollowAsync(IPage[] members)
    {
        foreach (var member in members)
        {
            await member.GotoAsync(member.Url.Split("/criteria/")[0]);
            await GoAsync(member, Link(member, "grading.follow"));
            await Expect(member.Locator("main [role=status]")).ToHaveTextAsync(Words["following.waiting"]);
        }
    }

    /// <summary>Shows the first criterion of the agenda and turns to the next by Enter, as the focus is on that button.</summary>
    private async Task TurnTheScreenAsync(IPage room, IPage[] members, bool hasScripts)
    {
        var agenda = room.Url;
        await room.Locator("main .row").GetByText(Words["agenda.show"]).ClickAsync();
        await Expect(room.Locator("h1")).ToHaveTextAsync(QuestionOf(QuickCheck[0]));
        await Expect(room.Locator(".find-line").First).ToContainTextAsync(Words.Format("tally.finding", ("low", 0), ("high", 5)));
        await SeeAsync(members, "h1", QuestionOf(QuickCheck[0]), hasScripts);
        foreach (var member in members)
        {
            await Expect(member.Locator(".said")).ToHaveTextAsync(Remark);
        }

        await Expect(room.Locator("[data-turn=next]")).ToBeFocusedAsync();
        await room.Keyboard.PressAsync("Enter");
        await Expect(room.Locator("h1")).Not.ToHaveTextAsync(QuestionOf(QuickCheck[0]));
        await SeeAsync(members, "h1", await room.Locator("h1").InnerTextAsync(), hasScripts);
        await GoAsync(room, room.Locator("[data-turn=previous]"));
        await SeeAsync(members, "h1", QuestionOf(QuickCheck[0]), hasScripts);
        await GoAsync(room, Link(room, "screen.back"));
        Assert.Equal(agenda, room.Url);
    }

    private async Task AgreeAsync(IPage room, IPage[] members, bool hasScripts)
    {
        await SeeAsync(members, ".overall div:last-child dd", Words["grading.notYet"], hasScripts);
        await GoAsync(room, room.Locator("main a.btn").First);
        for (var grade = 2; grade <= 4; grade++)
        {
            await Expect(room.Locator(".spread-rows")).ToBeVisibleAsync();
            await room.ClickAsync($"label[for=grade-{grade}]");
            await room.FillAsync("#comment", "Agreed after a talk.");
            await GoAsync(room, Button(room, "continue"));
        }

        var label = site.Content.Questionnaire.WordsIn(Language.English)[Grade.Of(2)].Label;
        await SeeAsync(members, ".overall div:last-child dd", $"2 {label}", hasScripts);
        await GoAsync(room, Link(room, "answer.back"));
        await Expect(room.Locator("main header")).ToContainTextAsync(Words.Format("agenda.agreed", ("agreed", 3), ("count", QuickCheck.Count)));
    }

    private async Task SignOffAsync(IPage room)
    {
        await room.GotoAsync(room.Url.Replace("/committee", "/check", StringComparison.Ordinal));
        await Expect(room.Locator("[aria-labelledby=look]")).ToContainTextAsync(Words.Count("check.findings.unanswered", QuickCheck.Count - 3));
        await room.CheckAsync("#sure");
        await GoAsync(room, Button(room, "signOff.submit"));
        await Expect(room.Locator("main .note").First).ToContainTextAsync(Words.Date(DateTime.UtcNow));
    }

    /// <summary>Who follows is led back to the own list.</summary>
    private async Task SeeWhatWasAgreedAsync(IPage[] members, bool hasScripts)
    {
        await SeeAsync(members, "h1", Words["grading.revealed.title"], hasScripts);
        foreach (var (own, member) in OwnGrades.Zip(members))
        {
            var cells = member.Locator(".agenda tbody tr").First.Locator("td");
            await Expect(cells.Nth(0)).ToContainTextAsync(own);
            await Expect(cells.Nth(1)).ToContainTextAsync("2");
            var download = await member.RunAndWaitForDownloadAsync(() => Link(member, "grading.pdf").ClickAsync());
            Assert.Matches(@"^human-security-own-report-\d{4}-\d{2}-\d{2}\.pdf$", download.SuggestedFilename);
            Assert.StartsWith("%PDF-", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    /// <summary>With scripts, pages turn by themselves.</summary>
    private async Task SeeAsync(IPage[] members, string part, string text, bool hasScripts)
    {
        foreach (var member in members)
        {
            if (!hasScripts)
            {
                await Link(member, "following.again").ClickAsync();
            }

            await Expect(member.Locator(part)).ToHaveTextAsync(text, Patiently);
        }
    }

    private string QuestionOf(Criterion criterion) => site.Content.Questionnaire.WordsIn(Language.English)[criterion.Id].Question;

    private ILocator Button(IPage page, string key) => page.GetByRole(AriaRole.Button, new() { Name = Words[key], Exact = true });

    private ILocator Link(IPage page, string key) => page.GetByRole(AriaRole.Link, new() { Name = Words[key], Exact = true });

    private static ILocator Progress(IPage room) => room.Locator("[aria-labelledby=progress]");

    /// <summary>Clicks, and waits for the page that comes.</summary>
    private static async Task GoAsync(IPage page, ILocator part)
    {
        var loaded = new TaskCompletionSource();
        page.Load += (_, _) => loaded.TrySetResult();
        await part.ClickAsync();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
