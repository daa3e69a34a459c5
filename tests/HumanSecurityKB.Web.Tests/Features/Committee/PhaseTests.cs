namespace HumanSecurityKB.Web.Tests.Features.Committee;

/// <summary>What can be done before the reveal, between reveal and sign-off, and after it.</summary>
public sealed class PhaseTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Late = "What was written while somebody else went on.";

    private static readonly string[] _leadToTheCommittee = ["", "/criteria/LEAD-1", "/criteria/LEAD-1?return=agenda", "/check"];

    [Fact]
    public async Task Before_the_reveal_the_facilitator_has_nothing_to_answer()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        foreach (var below in _leadToTheCommittee)
        {
            Assert.True((await committee.Facilitator.GetAsync(below)).WithStatus(200).Says("committee.standfirst"), below);
        }

        foreach (var (below, fields) in new[] { ("/criteria/LEAD-1", "Grade=3; Comment=" + Late), ("/sections/LEAD", "Gap=" + Late), ("/sign-off", "sure=yes"), ("/committee/screen/LEAD-1", "") })
        {
            var refused = await committee.PostAsync(below, fields);
            Assert.Equal(refused.Words["error.409.title"], refused.WithStatus(409).Heading);
            Assert.Equal(fields.Contains(Late, StringComparison.Ordinal), refused.Texts("textarea").Contains(Late));
        }

        foreach (var below in new[] { "/committee/screen/LEAD-1", "/committee/agenda.pdf" })
        {
            (await committee.Facilitator.GetAsync(below)).WithStatus(404);
        }

        await committee.RevealAsync();
        Assert.Equal(["To do"], (await committee.GetAsync()).Texts("table.agenda .status").Distinct());
    }

    [Fact]
    public async Task Revealing_is_asked_for_twice_and_done_once()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        var form = (await committee.GetAsync()).Form("sure");

        var unsure = await committee.SubmitAsync(form);
        Assert.Equal([$"sure: {unsure.Words["committee.reveal.errors.sure"]}"], unsure.WithStatus(400).Errors);

        Assert.True((await committee.SubmitAsync(unsure.Form("sure").Set("sure", "yes"))).WithStatus(200).Says("agenda.title"));
        var tally = (await committee.TalkAsync("LEAD-1")).Tally();
        foreach (var again in new[] { form, form.Set("sure", "yes") })
        {
            (await committee.SubmitAsync(again)).WithStatus(409);
        }

        Assert.Equal(tally, (await committee.TalkAsync("LEAD-1")).Tally());
        Assert.Equal(1, (await committee.Facilitator.GetAsync("/log")).Texts("tbody td").Count(line => line == "The private grades were revealed"));
    }

    [Fact]
    public async Task After_the_reveal_private_grades_are_closed_and_a_late_text_is_given_back()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        var participant = await committee.AdmitAsync();
        await participant.GradeAsync("LEAD-1", "5", "In time.");
        var (first, other, finish) = (await participant.FormOfAsync("LEAD-1"), await participant.FormOfAsync("LAW-1"), (await participant.GetAsync()).Form("finished"));
        await committee.RevealAsync();

        foreach (var form in new[] { first, other })
        {
            var refused = await participant.Browser.SubmitAsync(ParticipantVisit.Filled(form, "0", Late));
            Assert.Equal(refused.Words["error.409.title"], refused.WithStatus(409).Heading);
            Assert.Contains(Late, refused.Texts("textarea"));
        }

        (await participant.Browser.SubmitAsync(finish)).WithStatus(409);
        var shown = (await participant.GetAsync("/criteria/LEAD-1")).WithStatus(200);
        Assert.Equal((4, 1), (shown.Tally().Values.Sum(), shown.Tally()["5"]));
        Assert.Null(shown.Document.QuerySelector("main form"));
        Assert.True((await participant.GetAsync()).Says("grading.revealed.title"));
        (await committee.Facilitator.GetAsync("/committee/join-sheet.pdf")).WithStatus(404);
        (await committee.PostAsync("/committee/code", "")).WithStatus(409);
    }

    [Fact]
    public async Task What_is_agreed_is_shown_to_the_participants_beside_their_own()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        var participant = await committee.AdmitAsync();
        await participant.GradeAsync("LEAD-1", "5");
        await committee.RevealAsync();
        Assert.Equal(["5 Excellent", "Not yet"], (await participant.GetAsync()).Texts("table.agenda tbody tr:first-child td"));

        var next = await committee.AgreeAsync("LEAD-1", ("Grade", "3"), ("Comment", "Because of the law."));

        Assert.Equal("?return=agenda", next.WithStatus(200).Address.Query);
        Assert.Equal(["5 Excellent", "3 Good"], (await participant.GetAsync()).Texts("table.agenda tbody tr:first-child td"));
        Assert.Equal(["5 Excellent", "3 Good"], (await participant.GetAsync("/criteria/LEAD-1")).Texts("dl.overall dd"));
        Assert.True((await committee.GetAsync("/screen/LEAD-1")).Says("screen.agreed", ("grade", 3)));
        Assert.Contains("1 of 12 criteria agreed.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_views_differ_the_check_asks_for_the_reason()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "5");
        await committee.RevealAsync();
        await committee.AgreeAsync("LEAD-1", ("Grade", "3"));
        Assert.Contains((await committee.Facilitator.GetAsync("/check")).Texts(".note li"), text => text.StartsWith("On 1 criterion views differed by two grades or more", StringComparison.Ordinal));

        await committee.AgreeAsync("LEAD-1", ("Comment", "The law counts most."));

        Assert.DoesNotContain((await committee.Facilitator.GetAsync("/check")).Texts(".note li"), text => text.Contains("views differed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_the_sign_off_nothing_changes_and_everything_can_be_read()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        var participant = await committee.AdmitAsync();
        await participant.GradeAsync("LEAD-1", "5");
        var grade = await participant.FormOfAsync("LEAD-1");
        await committee.RevealAsync();
        var late = (await committee.TalkAsync("LEAD-1")).Form("Grade").Set("Grade", "3").Set("Comment", Late);
        await committee.ShowAsync("LEAD-1");
        await committee.SignOffAsync();
        var file = await committee.Facilitator.SaveFileAsync();

        Assert.Contains(Late, (await committee.SubmitAsync(late)).WithStatus(409).Texts("textarea"));
        (await participant.Browser.SubmitAsync(ParticipantVisit.Filled(grade, "0"))).WithStatus(409);
        foreach (var (below, fields) in new[] { ("/committee/reveal", "sure=yes"), ("/committee/code", ""), ("/sign-off", "sure=yes"), ("/extend", "") })
        {
            (await committee.PostAsync(below, fields)).WithStatus(409);
        }

        // Turning the pages of the screen still works, and nobody is turned along.
        Assert.EndsWith("/screen/LEAD-2", (await committee.PostAsync("/committee/screen/LEAD-2", "")).WithStatus(200).Path, StringComparison.Ordinal);
        Assert.Equal(participant.Address, (await participant.GetAsync("/now")).WithStatus(200).Path);
        Assert.Null((await committee.TalkAsync("LEAD-1")).Document.QuerySelector("main form"));
        Assert.True((await participant.GetAsync()).Says("grading.signedOff", ("date", host.Words("en").Date(SiteHost.Opening.UtcDateTime))));
        foreach (var below in new[] { "/report.pdf", "/report.docx" })
        {
            (await participant.GetAsync(below)).WithStatus(200);
        }

        Assert.Equal(file, await committee.Facilitator.SaveFileAsync());
    }

    [Fact]
    public async Task Where_much_is_open_the_check_folds_the_list_and_leads_on_in_the_order_of_the_agenda()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        await committee.RevealAsync();

        var check = await committee.Facilitator.GetAsync("/check");

        Assert.Equal(12, check.Document.QuerySelectorAll("details:not([open]) a[href*='/criteria/']").Length);
        Assert.Equal($"{committee.Facilitator.Address}/criteria/LEAD-1?return=agenda", check.LinkTo(check.Words["results.goOn"]));
        foreach (var criterion in new[] { "LEAD-2", "LAW-1", "LAW-3", "BUD-1" })
        {
            await committee.AgreeAsync(criterion, ("Grade", "do-not-know"));
        }

        check = await committee.Facilitator.GetAsync("/check");
        Assert.Equal(8, check.Document.QuerySelectorAll("details[open] a[href*='/criteria/']").Length);
        Assert.DoesNotContain(check.Words["results.goOn"], check.Texts("a"));
    }

    [Fact]
    public async Task The_agenda_can_be_planned_for_a_session_of_each_length_and_printed()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "0", "3", "5");
        await committee.RevealAsync();
        var agenda = await committee.GetAsync();
        Assert.Equal("120", agenda.Form("minutes")["minutes"]);
        foreach (var minutes in new[] { 60, 90, 120, 180, 240, 360 })
        {
            var planned = await committee.SubmitAsync(agenda.Form("minutes").Set("minutes", $"{minutes}"));

            var times = planned.WithStatus(200).Texts("table.times tbody th");
            Assert.Equal("0:00", times[0]);
            Assert.Equal(times.Select(Minutes).Order(), times.Select(Minutes));
            Assert.True(Minutes(times[^1]) < minutes);
            Assert.Equal("LEAD-1", planned.Texts("table.times tbody td bdi")[0]);
            using var sheet = new PrintedReport((await committee.Facilitator.Browser.FollowAsync(planned, "agenda.plan.sheet")).WithStatus(200).Bytes);
            Assert.All(planned.Texts("table.times tbody td bdi"), criterion => Assert.True(PrintedReport.Holds(sheet.Text, criterion), criterion));
        }

        foreach (var nonsense in new[] { "61", "0", "-60", "x", "" })
        {
            Assert.Equal("120", (await committee.GetAsync($"?minutes={nonsense}")).WithStatus(200).Form("minutes")["minutes"]);
            (await committee.GetAsync($"/agenda.pdf?minutes={nonsense}")).WithStatus(200);
        }

        static int Minutes(string clock) => (int.Parse(clock.Split(':')[0], null) * 60) + int.Parse(clock.Split(':')[1], null);
    }

    [Fact]
    public async Task The_join_sheet_has_the_code_of_now()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var old = await committee.CodeAsync();
        var renewed = (await committee.RenewCodeAsync()).WithStatus(200).Texts("code.big-key")[0];
        Assert.NotEqual(old, renewed);

        using var sheet = new PrintedReport((await committee.Facilitator.Browser.FollowAsync(await committee.GetAsync(), "committee.sheet")).WithStatus(200).Bytes);

        Assert.True(PrintedReport.Holds(sheet.Text, renewed));
        Assert.False(PrintedReport.Holds(sheet.Text, old));
        Assert.False(PrintedReport.Holds(string.Concat(sheet.Pages), committee.Facilitator.Key));
    }

    [Fact]
    public async Task A_committee_is_at_home_in_every_language()
    {
        foreach (var language in new[] { "fr", "es", "ar" })
        {
            using var committee = await CommitteeVisit.StartAsync(host, "quick-check", language);
            var participant = await committee.AdmitAsync(language: language);
            (await participant.GradeAsync("LEAD-1", "3")).WithStatus(200);
            Fallback.IsSaid(await committee.GetAsync());
            Fallback.IsSaid(await participant.GetAsync());
            Fallback.IsSaid(await committee.RevealAsync());
            await committee.ShowAsync("LEAD-1");
            Fallback.IsSaid(await participant.GetAsync());
            Fallback.IsSaid(await participant.GetAsync("/now"));
        }
    }

    [Fact]
    public async Task An_assessment_of_one_person_has_no_committee()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");

        foreach (var below in new[] { "/committee", "/committee/ballots", "/committee/join-sheet.pdf", "/committee/agenda.pdf", "/committee/screen/LEAD-1" })
        {
            (await visit.GetAsync(below)).WithStatus(404);
        }
    }
}
