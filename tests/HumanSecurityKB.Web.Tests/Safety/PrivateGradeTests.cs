using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace HumanSecurityKB.Web.Tests.Safety;

/// <summary>Before the reveal nobody learns anything of a private grade; after it, nobody learns whose it was.</summary>
public sealed partial class PrivateGradeTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Comment = "Quillwort thought nobody else would have";

    private static readonly string[] _committeePages = ["", "/key", "/profile", "/criteria/LEAD-1", "/sections/LEAD", "/check", "/results", "/results/overall", "/results/functions/LEAD", "/plan", "/delete", "/fingerprint", "/committee", "/committee/ballots", "/committee/screen/LEAD-1"];
    private static readonly string[] _committeeFiles = ["/committee/join-sheet.pdf", "/committee/agenda.pdf", "/report.pdf", "/report.pdf?kind=summary", "/report.docx", "/report.csv", "/report.json", "/actions.ics"];
    private static readonly string[] _participantPages = ["", "/key", "/criteria/LEAD-1", "/now", "/report.pdf", "/report.docx", "/events"];

    [Theory]
    [InlineData("0", "", "5", "")]
    [InlineData("3", "", "?", "")]
    [InlineData("3", "", "3", Comment)]
    [InlineData("1", "Short.", "4", Comment)]
    public async Task Before_the_reveal_all_that_others_get_is_the_same_byte_by_byte_whatever_was_chosen(string choice, string comment, string otherChoice, string otherComment)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participants = await committee.AdmitAsync(4);
        await GradeAsync(participants.Skip(1), choice, comment);
        await committee.SubmitAsync((await committee.Facilitator.GetAsync("/plan")).Form("Version"));
        var before = await ReadAllAsync(committee, participants[0]);

        await GradeAsync(participants.Skip(1), otherChoice, otherComment);

        var after = await ReadAllAsync(committee, participants[0]);
        Assert.All(before, page => Assert.Equal(page.Value, after[page.Key]));
        Assert.All(after.Values, body => Assert.DoesNotContain("Quillwort", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comments_stand_in_one_order_for_all_readers_and_in_another_for_each_criterion()
    {
        string[] criteria = ["LEAD-1", "LAW-1", "INT-1"];
        using var committee = await CommitteeVisit.StartAsync(host);
        var participants = await committee.AdmitAsync(9);
        foreach (var (person, participant) in participants.Index())
        {
            foreach (var criterion in criteria)
            {
                (await participant.GradeAsync(criterion, "3", $"Comment {person}.")).WithStatus(200);
            }
        }

        await committee.RevealAsync();

        var orders = new List<string>();
        foreach (var criterion in criteria)
        {
            await committee.ShowAsync(criterion);
            var order = (await committee.TalkAsync(criterion)).Texts(".said li");
            Assert.Equal(9, order.Count);
            Assert.Equal(order, (await committee.TalkAsync(criterion)).Texts(".said li"));
            foreach (var participant in participants)
            {
                Assert.Equal(order, (await participant.GetAsync($"/criteria/{criterion}")).Texts(".said li"));
                Assert.Equal(order, (await participant.GetAsync("/now")).Texts(".said li"));
            }

            orders.Add(string.Join(' ', order));
        }

        Assert.Equal(criteria.Length, orders.Append(string.Join(' ', Enumerable.Range(0, 9).Select(person => $"Comment {person}."))).Distinct().Count() - 1);
    }

    [Fact]
    public async Task After_the_reveal_nothing_names_a_participant()
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "3", "5");
        var participant = await committee.AdmitAsync("opposition");
        await participant.GradeAsync("LEAD-1", "4", Comment);
        await committee.RevealAsync();
        await committee.ShowAsync("LEAD-1");

        var ids = await QueryAsync($"SELECT id FROM participants WHERE assessment = '{committee.Id}'");
        Assert.Equal(4, ids.Count);
        var all = await ReadAllAsync(committee, participant);
        foreach (var secret in ids.SelectMany(id => new[] { id, id.Replace("-", "", StringComparison.Ordinal) }).Append(participant.Key))
        {
            Assert.All(all.Where(page => !page.Key.EndsWith("grading/key", StringComparison.Ordinal)), page =>
                Assert.False(page.Value.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{page.Key} holds '{secret}'."));
        }

        Assert.DoesNotContain(all, page => page.Key.Contains("report", StringComparison.Ordinal) && !page.Key.Contains("grading", StringComparison.Ordinal) && page.Value.Contains(Comment, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_criterion_is_shown_with_three_answers_and_its_spread_with_three_grades()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participants = await committee.AdmitAsync(3);
        await GradeAsync(participants, "2", Comment);
        foreach (var (person, participant) in participants.Index())
        {
            await participant.GradeAsync("LEAD-2", person == 0 ? "?" : "4");
            _ = person == 0 ? null : await participant.GradeAsync("LAW-1", "5", Comment);
        }

        await committee.RevealAsync();

        var spreads = JsonNode.Parse(await committee.Facilitator.SaveFileAsync())!["committee"]!["spread"]!.AsObject();
        Assert.Equal(["LEAD-1"], spreads.Select(member => member.Key));
        Assert.Equal((3, 0, 2, 1), (Shown(await committee.TalkAsync("LEAD-1"), "2"), Shown(await committee.TalkAsync("LEAD-2"), "2"), Shown(await committee.TalkAsync("LEAD-2"), "4"), Shown(await committee.TalkAsync("LEAD-2"), "?")));
        var hidden = await committee.TalkAsync("LAW-1");
        Assert.True(hidden.Says("tally.tooFew"));
        Assert.Empty(hidden.Tally());
        Assert.Empty(hidden.Texts(".said li"));
        Assert.Empty((await participants[0].GetAsync("/criteria/LAW-1")).Texts(".said li"));
    }

    [Fact]
    public async Task Of_two_participants_nothing_is_shown_anywhere()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participants = await committee.AdmitAsync(3);
        await GradeAsync(participants.Take(2), "5", Comment);
        var waiting = await committee.GetAsync();
        Assert.True(waiting.Says("committee.reveal.tooFew"));

        var agenda = await committee.RevealAsync();

        Assert.True(agenda.WithStatus(200).Says("agenda.tooFew"));
        await committee.ShowAsync("LEAD-1");
        Assert.True((await committee.GetAsync("/screen/LEAD-1")).WithStatus(200).Says("tally.tooFew"));
        Assert.True((await participants[2].GetAsync("/now")).WithStatus(200).Says("tally.tooFew"));
        Assert.Null(JsonNode.Parse(await committee.Facilitator.SaveFileAsync())!["committee"]);
        var all = await ReadAllAsync(committee, participants[2]);
        Assert.All(all, page => Assert.DoesNotContain("Quillwort", page.Value, StringComparison.Ordinal));
        Assert.All(all, page => Assert.DoesNotContain("class=\"spread-rows\"", page.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, 5, 0, 0, "majority opposition")]
    [InlineData(5, 0, 0, 0, "majority")]
    [InlineData(5, 4, 0, 0, "")]
    [InlineData(5, 0, 0, 1, "")]
    [InlineData(6, 5, 0, 2, "majority")]
    [InlineData(5, 5, 4, 1, "majority opposition")]
    [InlineData(5, 6, 3, 1, "opposition")]
    [InlineData(4, 4, 4, 0, "")]
    public async Task No_group_is_shown_that_would_tell_of_fewer_than_five(int majority, int opposition, int staff, int notSaid, string shown)
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        string[] roles = [.. Of("majority", majority), .. Of("opposition", opposition), .. Of("staff", staff), .. Of("", notSaid)];
        foreach (var (page, ten) in roles.Chunk(10).Index())
        {
            var form = (await committee.GetAsync($"/ballots?first={(page * 10) + 1}")).WithStatus(200).Form("Rows[0].Role");
            foreach (var (row, role) in ten.Index())
            {
                form.Set($"Rows[{row}].Role", role).Set($"Rows[{row}].Grades[LEAD-1]", (row % 6).ToString(CultureInfo.InvariantCulture));
            }

            (await committee.SubmitAsync(form)).WithStatus(200);
        }

        await committee.RevealAsync();

        var talk = await committee.TalkAsync("LEAD-1");
        Assert.Equal(roles.Length, talk.Tally().Values.Sum());
        var rows = talk.Document.QuerySelectorAll("details table tbody tr").ToList();
        Assert.Equal(shown.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => talk.Words[$"roles.{role}"]), rows.Select(row => row.QuerySelector("th")!.TextContent));
        var rest = roles.Length - rows.Sum(row => row.QuerySelectorAll("td").Sum(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture)));
        Assert.True(rows.Count == 0 || rest is 0 or >= 5, $"{rest} can be worked out.");

        static IEnumerable<string> Of(string role, int people) => Enumerable.Repeat(role, people);
    }

    [Fact]
    public async Task Guessing_codes_ends_for_the_network_of_who_guesses_and_for_no_other()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var code = await committee.CodeAsync();
        using var guesser = host.OpenBrowser();
        var form = (await guesser.GetAsync("/en/assessments/join")).Form("Code");
        for (var guess = 0; guess < 300; guess++)
        {
            using var request = form.Set("Code", $"AAAA-{guess:0000}").Request(null);
            (await guesser.SendAsync(request)).WithStatus(400);
        }

        var refused = await guesser.SubmitAsync(form.Set("Code", code));

        Assert.Equal(refused.Words["error.429.title"], refused.WithStatus(429).Heading);
        await committee.AdmitAsync();
        (await guesser.GetAsync("/en/assessments/join")).WithStatus(200);
    }

    [Theory]
    [InlineData("renewed")]
    [InlineData("revealed")]
    [InlineData("signed off")]
    [InlineData("deleted")]
    public async Task A_code_lets_nobody_in_when_it_is(string state)
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "1", "2", "3");
        var code = await committee.CodeAsync();
        switch (state)
        {
            case "renewed":
                await committee.RenewCodeAsync();
                break;
            case "deleted":
                await committee.DeleteAsync();
                break;
            default:
                await committee.RevealAsync();
                _ = state == "revealed" ? null : await committee.SignOffAsync();
                break;
        }

        using var late = host.OpenBrowser();
        var again = await late.SubmitAsync((await late.GetAsync($"/en/assessments/join?code={code}")).Form("Code"));

        Assert.Equal([$"code: {again.Words["join.errors.unknown"]}"], again.WithStatus(400).Errors);
        Assert.Equal(code, again.Form("Code")["Code"]);
    }

    [Fact]
    public async Task After_the_deletion_all_is_closed_and_nothing_is_left_in_the_database()
    {
        await using var own = new SiteHost();
        using var committee = await CommitteeVisit.StartAsync(own);
        var participants = await committee.AdmitAsync(3);
        await GradeAsync(participants, "2", Comment);
        await committee.RevealAsync();
        await committee.AgreeAsync("LEAD-1", ("Grade", "2"), ("Comment", "Sallowthorn reason"));
        Assert.True(await HoldsAsync(own, "Quillwort") && await HoldsAsync(own, "Sallowthorn"));

        await committee.DeleteAsync();

        foreach (var page in _participantPages)
        {
            (await participants[0].GetAsync(page)).WithStatus(404);
        }

        foreach (var page in _committeePages.Concat(_committeeFiles))
        {
            (await committee.Facilitator.GetAsync(page)).WithStatus(404);
        }

        foreach (var key in new[] { committee.Facilitator.Key, participants[1].Key })
        {
            var open = await committee.Facilitator.Browser.GetAsync("/en/assessments/open");
            (await committee.SubmitAsync(open.Form("key").Set("key", key))).WithStatus(400);
        }

        foreach (var left in new[] { "Quillwort", "Sallowthorn", committee.Id })
        {
            Assert.False(await HoldsAsync(own, left), $"{left} is left.");
        }

        foreach (var table in new[] { "participants", "private_grades", "activities", "answers", "assessments" })
        {
            Assert.Equal(["0"], await QueryAsync($"SELECT count(*) FROM {table}", own));
        }
    }

    private static Task<Page[]> GradeAsync(IEnumerable<ParticipantVisit> participants, string choice, string comment) =>
        Task.WhenAll(participants.Select(async participant => (await participant.GradeAsync("LEAD-1", choice, comment)).WithStatus(200)));

    private static int Shown(Page page, string choice) => page.Tally()[choice];

    /// <summary>All that the facilitator, a participant and nobody in particular can get, by address; without tokens, which are new each time.</summary>
    private static async Task<Dictionary<string, string>> ReadAllAsync(CommitteeVisit committee, ParticipantVisit participant)
    {
        var all = new Dictionary<string, string>();
        foreach (var below in _committeePages.Concat(_committeeFiles))
        {
            var page = await committee.Facilitator.GetAsync(below);
            all[below] = $"{page.Status} {page.Bytes.Length} {Token().Replace(Encoding.Latin1.GetString(page.Bytes), "")}";
        }

        // It counts the files that are taken away here.
        all["/log"] = string.Join('\n', (await committee.Facilitator.GetAsync("/log")).Texts("tbody td").Where(line => !line.Contains("saved", StringComparison.Ordinal)));
        foreach (var below in _participantPages.Where(below => below != "/events"))
        {
            var page = await participant.GetAsync(below);
            all["/grading" + below] = $"{page.Status} {page.Bytes.Length} {Token().Replace(Encoding.Latin1.GetString(page.Bytes), "")}";
        }

        return all;
    }

    private async Task<IReadOnlyList<string>> QueryAsync(string sql, SiteHost? other = null)
    {
        await using var connection = new SqliteConnection($"Data Source={(other ?? host).DatabaseFile}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var values = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    /// <summary>Whether a word stands in the database or its log.</summary>
    private static async Task<bool> HoldsAsync(SiteHost host, string word)
    {
        var holds = false;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(host.DatabaseFile)!))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            holds |= (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Contains(word, StringComparison.Ordinal);
        }

        return holds;
    }

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\" type=\"hidden\" value=\")[^\"]+")]
    private static partial Regex Token();
}
