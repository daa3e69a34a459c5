namespace HumanSecurityKB.Web.Tests.Features.Grading;

/// <summary>What the facilitator turns to is shown to all, on the wall and on each own device.</summary>
public sealed class FollowingTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Who_follows_is_told_when_the_facilitator_turns_to_a_criterion_agrees_and_signs_off()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "3", "5");
        var participant = await committee.AdmitAsync();
        await committee.RevealAsync();
        var page = (await participant.GetAsync("/now")).WithStatus(200);
        Assert.True(page.Says("following.waiting"));
        await using var events = await ListenAsync(participant, page);
        var told = await events.NextAsync();
        Assert.Equal(Following(page), told);

        foreach (var criterion in new[] { "LEAD-1", "INT-1" })
        {
            await committee.ShowAsync(criterion);
            told = await events.NextAfterAsync(told);
            var now = (await participant.GetAsync("/now")).WithStatus(200);
            Assert.Equal(Following(now), told);
            Assert.Equal(host.Content.Questionnaire.WordsIn(Domain.Language.English)[Domain.Questionnaires.CriterionId.Parse(criterion)].Question, now.Heading);
        }

        await committee.AgreeAsync("INT-1", ("Grade", "2"));
        told = await ToldInTimeAsync(events, told);
        Assert.Equal(Following(await participant.GetAsync("/now")), told);

        await committee.SignOffAsync();
        Assert.EndsWith("signed-off", await ToldInTimeAsync(events, told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stream_ends_when_the_committee_is_deleted()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "3", "5");
        var participant = await committee.AdmitAsync();
        await committee.RevealAsync();
        await using var events = await ListenAsync(participant, await participant.GetAsync("/now"));
        var told = await events.NextAsync();

        await committee.DeleteAsync();

        Assert.Null(await ToldInTimeAsync(events, told));
    }

    [Fact]
    public async Task Before_the_reveal_there_is_nothing_to_follow()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "3", "5");
        var participant = await committee.AdmitAsync();

        Assert.Equal(participant.Address, (await participant.GetAsync("/now")).WithStatus(200).Path);
        (await participant.GetAsync("/events")).WithStatus(404);
        (await participant.GetAsync("/report.pdf")).WithStatus(404);
    }

    [Fact]
    public async Task A_stranger_and_the_facilitator_get_no_stream()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "3", "5");
        var participant = await committee.AdmitAsync();
        await committee.RevealAsync();
        using var stranger = host.OpenBrowser();

        (await stranger.GetAsync(participant.Address + "/events")).WithStatus(404);
        (await committee.Facilitator.Browser.GetAsync(participant.Address + "/events")).WithStatus(404);
    }

    [Fact]
    public async Task Of_two_committees_each_follows_its_own()
    {
        using var first = await CommitteeVisit.GradingAsync(host, "1", "3", "5");
        using var second = await CommitteeVisit.GradingAsync(host, "1", "3", "5");
        var (here, there) = (await first.AdmitAsync(), await second.AdmitAsync());
        await first.RevealAsync();
        await second.RevealAsync();

        await first.ShowAsync("LAW-1");

        Assert.StartsWith("LAW-1", Following(await here.GetAsync("/now")), StringComparison.Ordinal);
        Assert.True((await there.GetAsync("/now")).Says("following.waiting"));
    }

    [Fact]
    public async Task The_screen_is_turned_along_the_agenda_and_shows_no_comment()
    {
        const string Comment = "Only for those who sit at the table.";
        using var committee = await CommitteeVisit.GradingAsync(host, "0", "3", "5");
        var participant = await committee.AdmitAsync();
        await participant.GradeAsync("LEAD-1", "4", Comment);
        var order = (await committee.RevealAsync()).Texts("table.agenda tbody th bdi");

        var screen = await committee.ShowAsync(order[0]);
        for (var at = 0; at < order.Count; at++)
        {
            Assert.True(screen.WithStatus(200).Path.EndsWith($"/screen/{order[at]}", StringComparison.Ordinal), screen.Path);
            Assert.Contains(screen.Words.Format("screen.number", ("number", at + 1), ("count", order.Count)), screen.Texts("header span"));
            Assert.DoesNotContain(Comment, screen.Body, StringComparison.Ordinal);
            Assert.StartsWith(order[at], Following(await participant.GetAsync("/now")), StringComparison.Ordinal);
            screen = at + 1 < order.Count ? await committee.SubmitAsync(screen.FormTo($"/screen/{order[at + 1]}")) : screen;
        }

        var back = await committee.SubmitAsync(screen.FormTo($"/screen/{order[^2]}"));
        Assert.EndsWith($"/screen/{order[^2]}", back.WithStatus(200).Path, StringComparison.Ordinal);
        var first = await committee.GetAsync($"/screen/{order[0]}");
        Assert.Equal((await committee.TalkAsync(order[0])).Tally(), first.Tally());

        // Only looking turns nobody.
        Assert.StartsWith(order[^2], Following(await participant.GetAsync("/now")), StringComparison.Ordinal);
        (await committee.GetAsync("/screen/LEAD-3")).WithStatus(404);
    }

    private static string Following(Page page) => page.Element("[data-following]").GetAttribute("data-following")!;

    private static Task<EventReader> ListenAsync(ParticipantVisit participant, Page page) =>
        participant.Browser.ListenAsync(page.Element("[data-events]").GetAttribute("data-events")!);

    /// <summary>What nobody announces is noticed after some seconds; here the clock is moved until it is.</summary>
    private async Task<string?> ToldInTimeAsync(EventReader events, string? known)
    {
        var next = events.NextAfterAsync(known);
        while (!next.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.WhenAny(next, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        return await next;
    }
}
