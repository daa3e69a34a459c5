using System.Net;

namespace HumanSecurityKB.Web.Tests.Features.Grading;

/// <summary>Joining, grading alone and coming back.</summary>
public sealed class ParticipantTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("as shown")]
    [InlineData("in small letters")]
    [InlineData("without a hyphen")]
    [InlineData("with spaces")]
    [InlineData("with Arabic digits")]
    public async Task A_code_is_taken_as_a_person_types_it(string manner)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var code = await committee.CodeAsync();

        await ParticipantVisit.JoinAsync(committee.OpenBrowser(), manner switch
        {
            "in small letters" => code.ToLowerInvariant(),
            "without a hyphen" => code.Replace("-", "", StringComparison.Ordinal),
            "with spaces" => $" {code.Replace('-', ' ')} ",
            "with Arabic digits" => TypedFields.WithArabicDigits(code),
            _ => code,
        });

        Assert.Contains("1 participant.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "join.errors.empty")]
    [InlineData("ABCD", "join.errors.shape")]
    [InlineData("'; DROP TABLE participants; --", "join.errors.shape")]
    [InlineData("0000-0000", "join.errors.unknown")]
    public async Task A_code_that_lets_nobody_in_stays_in_its_field(string typed, string error)
    {
        using var browser = host.OpenBrowser();
        var join = await browser.GetAsync("/en/assessments/join");

        var again = await browser.SubmitAsync(join.Form("Code").Set("Code", typed).Set("Role", "staff"));

        Assert.Equal([$"code: {again.Words[error]}"], again.WithStatus(400).Errors);
        Assert.Equal([typed, "staff"], new[] { again.Form("Code")["Code"], again.Form("Code")["Role"] });
    }

    [Fact]
    public async Task The_printed_address_brings_the_code_along()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var code = await committee.CodeAsync();
        var browser = committee.OpenBrowser();

        var join = await browser.GetAsync($"/ar/assessments/join?code={code}");

        Assert.Equal(code, join.Form("Code")["Code"]);
        Assert.Equal($"/ar/assessments/{committee.Id}/grading", ParticipantVisit.Joined(browser, await browser.SubmitAsync(join.Form("Code"))).Address);
    }

    [Fact]
    public async Task Who_has_joined_and_comes_through_the_same_door_again_is_led_to_their_grades_and_counts_once()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var code = await committee.CodeAsync();
        var browser = committee.OpenBrowser();
        var form = (await browser.GetAsync("/en/assessments/join")).Form("Code").Set("Code", code);
        var participant = ParticipantVisit.Joined(browser, await browser.SubmitAsync(form));
        await participant.GradeAsync("LEAD-1", "3");

        foreach (var again in new[] { form, (await browser.GetAsync($"/en/assessments/join?code={code}")).Form("Code") })
        {
            Assert.Equal(participant.Address, (await browser.SubmitAsync(again)).WithStatus(200).Path);
        }

        Assert.Equal("3", (await participant.FormOfAsync("LEAD-1"))["Grade"]);
        Assert.Contains("1 participant.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(["Started", "1 participant joined"], (await committee.Facilitator.GetAsync("/log")).Texts("tbody td"));
    }

    [Theory]
    [InlineData("with the private link")]
    [InlineData("with the key as typed")]
    public async Task On_another_device_a_participant_comes_back(string way)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participant = await committee.AdmitAsync();
        await participant.GradeAsync("LEAD-1", "4", "My own thought.");
        Assert.Equal($"https://localhost/en/assessments/open?key={participant.Key}", participant.PrivateLink);
        var elsewhere = committee.OpenBrowser();

        var list = way == "with the private link"
            ? await elsewhere.GetAsync(participant.PrivateLink)
            : await elsewhere.SubmitAsync((await elsewhere.GetAsync("/en/assessments/open")).Form("key").Set("key", participant.Key.ToLowerInvariant().Replace('-', ' ')));

        Assert.Equal(participant.Address, list.WithStatus(200).Path);
        Assert.Equal("", list.Address.Query);
        var again = new ParticipantVisit(elsewhere, participant.Address, participant.Key, participant.PrivateLink);
        Assert.Equal(["4", "My own thought."], new[] { (await again.FormOfAsync("LEAD-1"))["Grade"], (await again.FormOfAsync("LEAD-1"))["Comment"] });
        await again.GradeAsync("LEAD-2", "1");
        Assert.Equal("1", (await participant.FormOfAsync("LEAD-2"))["Grade"]);
    }

    [Fact]
    public async Task One_person_takes_part_in_two_committees_and_facilitates_a_third()
    {
        using var first = await CommitteeVisit.StartAsync(host);
        using var second = await CommitteeVisit.StartAsync(host);
        var browser = first.OpenBrowser();
        var own = await Visit.StartAsync(browser);

        var here = await ParticipantVisit.JoinAsync(browser, await first.CodeAsync());
        var there = await ParticipantVisit.JoinAsync(browser, await second.CodeAsync());
        await here.GradeAsync("LEAD-1", "1");
        await there.GradeAsync("LEAD-1", "5");

        Assert.NotEqual(here.Key, there.Key);
        Assert.Equal(["1", "5"], new[] { (await here.FormOfAsync("LEAD-1"))["Grade"], (await there.FormOfAsync("LEAD-1"))["Grade"] });
        (await own.GetAsync()).WithStatus(200);
        (await browser.GetAsync(first.Facilitator.Address)).WithStatus(404);
    }

    [Fact]
    public async Task A_facilitator_may_take_part_too()
    {
        using var committee = await CommitteeVisit.StartAsync(host);

        var participant = await ParticipantVisit.JoinAsync(committee.Facilitator.Browser, await committee.CodeAsync());
        await participant.GradeAsync("LEAD-1", "2");

        Assert.Contains("1 participant. 1 has begun to grade.", (await committee.GetAsync()).WithStatus(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_finished_can_take_it_back_and_change_everything()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "3");
        var participant = await committee.AdmitAsync();
        await participant.GradeAsync("LEAD-1", "2");

        Assert.True((await participant.FinishAsync()).WithStatus(200).Says("grading.finished"));
        Assert.Contains("2 have begun to grade. 1 has finished.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
        await participant.GradeAsync("LEAD-1", "4");
        Assert.False((await participant.FinishAsync()).WithStatus(200).Says("grading.finished"));

        Assert.Contains("2 have begun to grade. 0 have finished.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("4", (await participant.FormOfAsync("LEAD-1"))["Grade"]);
    }

    [Fact]
    public async Task A_renewed_code_lets_new_people_in_and_keeps_who_is_in()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var early = await committee.AdmitAsync();

        await committee.RenewCodeAsync();

        await committee.AdmitAsync();
        await early.GradeAsync("LEAD-1", "3");
        Assert.Contains("2 participants. 1 has begun to grade.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("The join code was renewed", (await committee.Facilitator.GetAsync("/log")).Texts("tbody td"));
    }

    [Fact]
    public async Task In_two_windows_a_participant_sees_both_choices_and_may_replace_the_first()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participant = await committee.AdmitAsync();
        var (first, second) = (await participant.FormOfAsync("LEAD-1"), await participant.FormOfAsync("LEAD-1"));
        await participant.Browser.SubmitAsync(ParticipantVisit.Filled(first, "2", "In the first window."));

        var both = await participant.Browser.SubmitAsync(ParticipantVisit.Filled(second, "4", "In the second window."));

        Assert.True(both.WithStatus(409).Says("grading.conflict.text"));
        Assert.Contains("In the first window.", both.Texts("[role=alert] dd"));
        Assert.Equal(["4", "In the second window."], new[] { both.Form("Grade")["Grade"], both.Form("Grade")["Comment"] });
        Assert.Equal("2", (await participant.FormOfAsync("LEAD-1"))["Grade"]);
        (await participant.Browser.SubmitAsync(both.Form("Grade"))).WithStatus(200);
        Assert.Equal("4", (await participant.FormOfAsync("LEAD-1"))["Grade"]);
    }

    [Fact]
    public async Task The_same_grade_sent_twice_is_one_grade_and_an_old_one_replaces_none()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "0", "0");
        var participant = await committee.AdmitAsync();
        var form = ParticipantVisit.Filled(await participant.FormOfAsync("LEAD-1"), "2");

        var clicks = await Task.WhenAll(participant.Browser.SubmitAsync(form), participant.Browser.SubmitAsync(form));
        Assert.All(clicks, page => Assert.EndsWith("/criteria/LEAD-2", page.WithStatus(200).Path, StringComparison.Ordinal));
        await participant.GradeAsync("LEAD-1", "5");
        (await participant.Browser.SubmitAsync(form)).WithStatus(409);

        await committee.RevealAsync();
        var tally = (await committee.TalkAsync("LEAD-1")).Tally();
        Assert.Equal((2, 0, 1), (tally["0"], tally["2"], tally["5"]));
    }

    [Theory]
    [InlineData("Grade", "6")]
    [InlineData("Grade", "-1")]
    [InlineData("Grade", "3.5")]
    [InlineData("Grade", "")]
    [InlineData("Grade", "graded")]
    [InlineData("Grade", "not-applicable")]
    [InlineData("Grade", null)]
    [InlineData("Version", "7")]
    [InlineData("Version", "-1")]
    [InlineData("Comment", "{2001}")]
    [InlineData("__RequestVerificationToken", null)]
    public async Task A_grade_that_was_changed_on_the_way_is_refused(string field, string? value)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participant = await committee.AdmitAsync();
        var form = ParticipantVisit.Filled(await participant.FormOfAsync("LEAD-1"), "2");

        var refused = await participant.Browser.SubmitAsync(form.Tamper(field, value == "{2001}" ? new string('x', 2001) : value));

        refused.WithStatus(field == "Version" ? 409 : 400);
        Assert.Null((await participant.FormOfAsync("LEAD-1"))["Grade"]);
        Assert.Contains("0 have begun to grade.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_applicable_needs_its_reason()
    {
        using var committee = await CommitteeVisit.StartAsync(host, "full");
        var participant = await committee.AdmitAsync();

        var again = await participant.Browser.SubmitAsync((await participant.FormOfAsync("BUD-2")).Set("Grade", "not-applicable"));

        Assert.Equal([$"reason: {again.Words["answer.errors.reason"]}"], again.WithStatus(400).Errors);
        (await participant.Browser.SubmitAsync(again.Form("Grade").Set("Reason", "other-level"))).WithStatus(200);
    }

    [Theory]
    [InlineData("LEAD-3")]
    [InlineData("NOPE-1")]
    [InlineData("lead-1")]
    public async Task A_criterion_that_is_not_graded_here_is_absent(string criterion)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participant = await committee.AdmitAsync();
        var form = ParticipantVisit.Filled(await participant.FormOfAsync("LEAD-1"), "2");

        (await participant.GetAsync($"/criteria/{criterion}")).WithStatus(404);
        using var request = form.Request(null);
        request.RequestUri = new Uri(request.RequestUri!, $"{participant.Address}/criteria/{criterion}");

        (await participant.Browser.SendAsync(request)).WithStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_form_of_a_committee_is_refused_without_its_token()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participant = await committee.AdmitAsync();
        await participant.GradeAsync("LEAD-1", "3");
        var waiting = await committee.GetAsync();
        Form[] before = [waiting.FormTo("/committee/code"), waiting.Form("sure").Set("sure", "yes"), (await committee.GetAsync("/ballots")).Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "1")];

        foreach (var form in before)
        {
            (await committee.SubmitAsync(form.Tamper("__RequestVerificationToken", null))).WithStatus(400);
        }

        (await participant.Browser.SubmitAsync((await participant.GetAsync()).Form("finished").Tamper("__RequestVerificationToken", null))).WithStatus(400);
        var join = committee.OpenBrowser();
        (await join.SubmitAsync((await join.GetAsync("/en/assessments/join")).Form("Code").Set("Code", await committee.CodeAsync()).Tamper("__RequestVerificationToken", null))).WithStatus(400);
        Assert.Equal(waiting.Texts("code.big-key"), (await committee.GetAsync()).Texts("code.big-key"));
        Assert.Contains("1 participant. 1 has begun to grade. 0 have finished.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_participants_in_one_browser_each_new_key_opens_its_own_grades()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var (one, other) = (await committee.AdmitAsync(), await committee.AdmitAsync());
        await one.GradeAsync("LEAD-1", "1");
        await other.GradeAsync("LEAD-1", "5");

        await one.Browser.GetAsync(other.PrivateLink);

        Assert.Equal("5", (await one.FormOfAsync("LEAD-1"))["Grade"]);
        await one.Browser.GetAsync(one.PrivateLink);
        Assert.Equal("1", (await one.FormOfAsync("LEAD-1"))["Grade"]);
    }
}
