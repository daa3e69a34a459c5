using System.Collections.Concurrent;
using System.Globalization;

namespace HumanSecurityKB.Web.Tests.Features.Committee;

/// <summary>Many at once: what the site said was saved is counted, and nothing else.</summary>
public sealed class CommitteeStressTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const int Many = 200;

    private static readonly string[] _criteria = ["LEAD-1", "LAW-1", "INT-1"];

    [Fact]
    public async Task Of_two_hundred_who_join_and_grade_at_once_no_grade_is_lost()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var code = await committee.CodeAsync();
        var saved = new ConcurrentBag<(string Criterion, string Choice)>();
        var grading = Task.WhenAll(Enumerable.Range(0, Many).Select(person => JoinAndGradeAsync(committee, code, person, saved)));
        while (!grading.IsCompleted)
        {
            Assert.Equal(code, (await committee.GetAsync()).WithStatus(200).Texts("code.big-key")[0]);
        }

        await grading;
        Assert.Contains($"{Many} participants. {Many} have begun to grade.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
        await committee.RevealAsync();

        Assert.Equal(Many * _criteria.Length, saved.Count);
        foreach (var criterion in _criteria)
        {
            IsCounted(await committee.TalkAsync(criterion), saved.Where(one => one.Criterion == criterion).Select(one => one.Choice));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(16)]
    public async Task A_save_during_the_reveal_is_either_counted_or_refused_and_given_back(int before)
    {
        const int All = 24;
        using var committee = await CommitteeVisit.GradingAsync(host, "0", "0", "0");
        var forms = await Task.WhenAll((await committee.AdmitAsync(All)).Select(async (participant, person) =>
            (participant.Browser, Choice: (person % 6).ToString(CultureInfo.InvariantCulture), Form: await participant.FormOfAsync("LEAD-1"))));
        var reveal = (await committee.GetAsync()).Form("sure").Set("sure", "yes");

        var saves = forms.Select((one, person) => Task.Run(() => SendAsync(one.Browser, ParticipantVisit.Filled(one.Form, one.Choice, $"What person {person} wrote during the reveal.")))).ToList();
        await Task.WhenAll(saves.Take(before));
        (await Task.Run(() => committee.SubmitAsync(reveal))).WithStatus(200);
        var answers = await Task.WhenAll(saves);

        var shown = await committee.TalkAsync("LEAD-1");
        IsCounted(shown, ["0", "0", "0", .. forms.Zip(answers).Where(one => one.Second.Status == 302).Select(one => one.First.Choice)]);
        foreach (var (answer, person) in answers.Select((answer, person) => (answer, person)))
        {
            var comment = $"What person {person} wrote during the reveal.";
            Assert.Equal(answer.Status == 302, shown.Texts(".said li").Contains(comment));
            Assert.True(answer.Status == 302 || answer.WithStatus(409).Texts("textarea").Contains(comment), answer.Body);
        }
    }

    [Fact]
    public async Task Who_joins_during_the_reveal_is_either_in_or_told_that_nobody_is_let_in()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "0", "0", "0");
        var code = await committee.CodeAsync();
        var forms = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            var browser = committee.OpenBrowser();
            return (Browser: browser, Form: (await browser.GetAsync("/en/assessments/join")).Form("Code").Set("Code", code));
        }));
        var reveal = (await committee.GetAsync()).Form("sure").Set("sure", "yes");

        var joining = forms.Select(one => Task.Run(() => SendAsync(one.Browser, one.Form))).ToList();
        (await committee.SubmitAsync(reveal)).WithStatus(200);

        var answers = await Task.WhenAll(joining);
        Assert.All(answers, answer => Assert.True(answer.Status is 302 or 400 or 409, $"{answer.Status}"));
        var joined = host.Words("en").Count("log.activities.joined", 3 + answers.Count(answer => answer.Status == 302));
        Assert.Contains(joined, (await committee.Facilitator.GetAsync("/log")).Texts("tbody td"));
    }

    private static async Task JoinAndGradeAsync(CommitteeVisit committee, string code, int person, ConcurrentBag<(string, string)> saved)
    {
        var browser = committee.OpenBrowser();
        var joined = await SendAsync(browser, (await browser.GetAsync("/en/assessments/join")).Form("Code").Set("Code", code));
        var participant = new ParticipantVisit(browser, joined.WithStatus(302).Location![..^"/key".Length], "", "");
        foreach (var (index, criterion) in _criteria.Index())
        {
            var choice = ((person + index) % 7) is var grade and < 6 ? grade.ToString(CultureInfo.InvariantCulture) : "?";
            (await SendAsync(browser, ParticipantVisit.Filled(await participant.FormOfAsync(criterion), choice))).WithStatus(302);
            saved.Add((criterion, choice));
        }
    }

    private static async Task<Page> SendAsync(Browser browser, Form form)
    {
        using var request = form.Request(null);
        return await browser.SendAsync(request);
    }

    private static void IsCounted(Page page, IEnumerable<string> choices)
    {
        var expected = choices.GroupBy(choice => choice).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(expected.OrderBy(pair => pair.Key), page.Tally().Where(pair => pair.Value > 0).OrderBy(pair => pair.Key));
    }
}
