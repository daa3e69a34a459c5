using HumanSecurityKB.Web.Tests.Features.Assessments;

namespace HumanSecurityKB.Web.Tests.Features.Committee;

/// <summary>Grades from paper: what a clerk types is counted as if the member had joined, and no mistake costs a cell.</summary>
public sealed class BallotsTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Ballots_are_counted_with_those_who_joined_and_say_so()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "4");

        var saved = await SaveAsync(committee, ("0", "LEAD-1", "1"), ("0", "LEAD-2", "?"), ("1", "LEAD-1", "٣"), ("2", "LEAD-1", "؟"));

        Assert.True(saved.WithStatus(200).Says("ballots.saved"));
        Assert.Equal(["1", "3", "?"], Enumerable.Range(0, 3).Select(row => saved.Form("Rows[0].Role")[$"Rows[{row}].Grades[LEAD-1]"]));
        Assert.Contains("4 participants. 3 of them on paper. 4 have begun to grade. 3 have finished.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("3 paper ballots were entered", (await committee.Facilitator.GetAsync("/log")).Texts("tbody td"));
        await committee.RevealAsync();
        var tally = (await committee.TalkAsync("LEAD-1")).Tally();
        Assert.Equal((1, 1, 1, 1), (tally["4"], tally["1"], tally["3"], tally["?"]));
    }

    [Fact]
    public async Task A_ballot_can_be_changed_and_taken_away()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        await SaveAsync(committee, ("0", "LEAD-1", "1"), ("0", "LEAD-2", "2"), ("1", "LEAD-1", "3"));
        var form = (await committee.GetAsync("/ballots")).Form("Rows[0].Role");

        await committee.SubmitAsync(form.Set("Rows[0].Grades[LEAD-1]", "5").Set("Rows[0].Grades[LEAD-2]", "").Set("Rows[0].Role", "staff").Set("Rows[1].Grades[LEAD-1]", ""));

        var again = (await committee.GetAsync("/ballots")).Form("Rows[0].Role");
        Assert.Equal(["5", "", "staff", ""], Values(again, "Rows[0].Grades[LEAD-1]", "Rows[0].Grades[LEAD-2]", "Rows[0].Role", "Rows[1].Grades[LEAD-1]"));
        Assert.Contains("1 participant. 1 of them on paper.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_on_to_more_ballots_saves_what_was_typed()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var first = await committee.GetAsync("/ballots");
        var next = await GoOnAsync(committee, first.Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "4"), first, from: 11);

        Assert.True(next.WithStatus(200).Says("ballots.saved"));
        Assert.Equal("11", next.Form("Rows[0].Role")["Rows[0].Number"]);
        var back = await GoOnAsync(committee, next.Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "2"), next, from: 1);

        Assert.Equal("4", back.WithStatus(200).Form("Rows[0].Role")["Rows[0].Grades[LEAD-1]"]);
        Assert.Equal("2", (await committee.GetAsync("/ballots?first=11")).Form("Rows[0].Role")["Rows[0].Grades[LEAD-1]"]);
    }

    [Fact]
    public async Task Going_on_with_a_wrong_cell_stays_with_it()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var first = await committee.GetAsync("/ballots");

        var again = await GoOnAsync(committee, first.Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "7"), first, from: 11);

        Assert.Equal(["1", "7"], Values(again.WithStatus(400).Form("Rows[0].Role"), "Rows[0].Number", "Rows[0].Grades[LEAD-1]"));
    }

    [Fact]
    public async Task There_is_no_page_of_ballots_to_go_on_with_but_those_that_are_offered()
    {
        using var committee = await CommitteeVisit.StartAsync(host);

        (await committee.PostAsync("/ballots", "then=12")).WithStatus(404);
    }

    [Fact]
    public async Task An_empty_form_enters_nothing()
    {
        using var committee = await CommitteeVisit.StartAsync(host);

        (await SaveAsync(committee)).WithStatus(200);

        Assert.True((await committee.GetAsync()).Says("committee.nobody"));
        Assert.Equal(["Started"], (await committee.Facilitator.GetAsync("/log")).Texts("tbody td"));
    }

    [Fact]
    public async Task Every_wrong_cell_is_told_at_once_and_nothing_that_was_typed_is_lost()
    {
        using var committee = await CommitteeVisit.StartAsync(host);

        var again = await SaveAsync(committee, ("0", "LEAD-1", "6"), ("0", "LEAD-2", "4"), ("1", "LAW-1", "x"), ("2", "INT-1", "-"));

        Assert.Equal(
            [
                "ballot-1-LEAD-1: " + again.Words.Format("ballots.errors.cell", ("number", 1), ("criterion", "LEAD-1")),
                "ballot-2-LAW-1: " + again.Words.Format("ballots.errors.cell", ("number", 2), ("criterion", "LAW-1")),
                "ballot-3-INT-1: " + again.Words.Format("ballots.errors.notAllowed", ("number", 3), ("criterion", "INT-1")),
            ],
            again.WithStatus(400).Errors);
        Assert.Equal("true", again.Element("#ballot-2-LAW-1").GetAttribute("aria-invalid"));
        BadInputTests.IsPointedOut(again, "ballot-2-LAW-1");
        Assert.Equal(["1!", "2!", "3!", "4"], again.Texts("tbody th").Take(4));
        var form = again.Form("Rows[0].Role");
        Assert.Equal(["6", "4", "x", "-"], Values(form, "Rows[0].Grades[LEAD-1]", "Rows[0].Grades[LEAD-2]", "Rows[1].Grades[LAW-1]", "Rows[2].Grades[INT-1]"));
        Assert.True((await committee.GetAsync()).Says("committee.nobody"));

        await committee.SubmitAsync(form.Set("Rows[0].Grades[LEAD-1]", "5").Set("Rows[1].Grades[LAW-1]", "0").Set("Rows[2].Grades[INT-1]", "?"));
        Assert.Contains("3 participants. 3 of them on paper.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_applicable_is_taken_where_the_criterion_allows_it()
    {
        using var committee = await CommitteeVisit.StartAsync(host, "full");

        var saved = await SaveAsync(committee, ("0", "BUD-2", "-"), ("1", "BUD-2", "–"), ("2", "BUD-2", "−"));

        Assert.Equal(["-", "-", "-"], Enumerable.Range(0, 3).Select(row => saved.WithStatus(200).Form("Rows[0].Role")[$"Rows[{row}].Grades[BUD-2]"]));
        await committee.RevealAsync();
        Assert.Equal(3, (await committee.TalkAsync("BUD-2")).Tally()["–"]);
    }

    [Theory]
    [InlineData("a new ballot")]
    [InlineData("a changed ballot")]
    [InlineData("a ballot taken away")]
    public async Task Of_two_clerks_at_one_ballot_the_second_is_told_and_both_are_kept(string what)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        if (what != "a new ballot")
        {
            await SaveAsync(committee, ("0", "LEAD-1", "1"));
        }

        var (first, second) = ((await committee.GetAsync("/ballots")).Form("Rows[0].Role"), (await committee.GetAsync("/ballots")).Form("Rows[0].Role"));
        var firstTyped = what == "a ballot taken away" ? "" : "2";
        await committee.SubmitAsync(first.Set("Rows[0].Grades[LEAD-1]", firstTyped));

        var both = await committee.SubmitAsync(second.Set("Rows[0].Grades[LEAD-1]", "4").Set("Rows[3].Grades[LEAD-1]", "5"));

        Assert.True(both.WithStatus(409).Says("ballots.conflict.text", ("numbers", "1")));
        Assert.Equal(["4", "5"], new[] { both.Form("Rows[0].Role")["Rows[0].Grades[LEAD-1]"], both.Form("Rows[0].Role")["Rows[3].Grades[LEAD-1]"] });
        Assert.Equal(firstTyped, (await committee.GetAsync("/ballots")).Form("Rows[0].Role")["Rows[0].Grades[LEAD-1]"]);
        var replaced = await committee.SubmitAsync(both.Form("Rows[0].Role"));
        Assert.Equal(["4", "5"], new[] { replaced.WithStatus(200).Form("Rows[0].Role")["Rows[0].Grades[LEAD-1]"], replaced.Form("Rows[0].Role")["Rows[3].Grades[LEAD-1]"] });
    }

    [Fact]
    public async Task Clerks_at_different_ballots_at_once_do_not_disturb_each_other()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var pages = new[] { 1, 11, 21, 31 };
        var forms = await Task.WhenAll(pages.Select(async first => (await committee.GetAsync($"/ballots?first={first}")).Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "3")));

        var saved = await Task.WhenAll(forms.Select(committee.SubmitAsync));

        Assert.All(saved, page => page.WithStatus(200));
        Assert.Contains("4 participants. 4 of them on paper.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_clerks_at_one_new_ballot_at_once_one_is_taken_and_the_others_are_told()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var forms = await Task.WhenAll(Enumerable.Range(0, 6).Select(async grade => (await committee.GetAsync("/ballots")).Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", $"{grade}")));

        var results = await Task.WhenAll(forms.Select(committee.SubmitAsync));

        Assert.Equal([200, 409, 409, 409, 409, 409], results.Select(page => page.Status).Order());
        Assert.Contains("1 participant. 1 of them on paper.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rows[0].Number", "0")]
    [InlineData("Rows[0].Number", "11")]
    [InlineData("Rows[0].Number", "-1")]
    [InlineData("Rows[0].Number", "99999999999")]
    [InlineData("Rows[0].Number", "one")]
    [InlineData("Rows[0]", "x")]
    [InlineData("Rows", "x")]
    [InlineData("Rows.index", "a")]
    [InlineData("Rows[0].Grades", "x")]
    [InlineData("Rows[0].Grades[LEAD-1]", null)]
    public async Task A_form_that_was_changed_on_the_way_enters_no_other_ballot(string field, string? value)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var form = (await committee.GetAsync("/ballots")).Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "5");

        var answer = await committee.SubmitAsync(form.Tamper(field, value));

        Assert.True(answer.Status is 200 or 400 or 409, $"{answer.Status}");
        var progress = await committee.GetAsync();
        Assert.True(progress.Says("committee.nobody") || progress.Text.Contains("1 participant.", StringComparison.Ordinal), progress.Text);
        Assert.Equal("", (await committee.GetAsync("/ballots?first=11")).Form("Rows[0].Role")["Rows[0].Grades[LEAD-1]"]);
    }

    [Fact]
    public async Task A_row_twice_and_a_criterion_out_of_scope_change_nothing_else()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var form = (await committee.GetAsync("/ballots")).Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "5");

        (await committee.SubmitAsync(form.Tamper("Rows[1].Number", "1").Tamper("Rows[1].Grades[LEAD-1]", "0").Tamper("Rows[0].Grades[LEAD-3]", "4"))).WithStatus(200);

        var saved = (await committee.GetAsync("/ballots")).Form("Rows[0].Role");
        Assert.Equal(["5", ""], new[] { saved["Rows[0].Grades[LEAD-1]"], saved["Rows[1].Grades[LEAD-1]"] });
        Assert.Contains("1 participant.", (await committee.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("-9")]
    [InlineData("1001")]
    [InlineData("2147483641")]
    public async Task There_is_no_page_of_ballots_that_begins_with(string first)
    {
        using var committee = await CommitteeVisit.StartAsync(host);

        (await committee.GetAsync($"/ballots?first={first}")).WithStatus(404);
    }

    [Fact]
    public async Task After_the_reveal_ballots_are_closed()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        var late = (await committee.GetAsync("/ballots")).Form("Rows[0].Role").Set("Rows[0].Grades[LEAD-1]", "5");
        var agenda = await committee.RevealAsync();

        (await committee.SubmitAsync(late)).WithStatus(409);

        Assert.Equal(agenda.Path, (await committee.GetAsync("/ballots")).Path);
        Assert.Equal(3, (await committee.TalkAsync("LEAD-1")).Tally().Values.Sum());
    }

    private static IEnumerable<string?> Values(Form form, params string[] fields) => fields.Select(field => form[field]);

    private static Task<Page> GoOnAsync(CommitteeVisit committee, Form form, Page page, int from) =>
        committee.Facilitator.Browser.SubmitAsync(form, page.Words.Format("ballots.saveAndGo", ("from", from), ("to", from + 9)));

    private static async Task<Page> SaveAsync(CommitteeVisit committee, params (string Row, string Criterion, string Typed)[] cells)
    {
        var form = (await committee.GetAsync("/ballots")).WithStatus(200).Form("Rows[0].Role");
        foreach (var (row, criterion, typed) in cells)
        {
            form.Set($"Rows[{row}].Grades[{criterion}]", typed);
        }

        return await committee.SubmitAsync(form);
    }
}
