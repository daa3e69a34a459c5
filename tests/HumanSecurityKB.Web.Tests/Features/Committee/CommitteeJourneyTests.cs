using System.Globalization;
using System.Text.Json.Nodes;

namespace HumanSecurityKB.Web.Tests.Features.Committee;

/// <summary>A committee of sixteen, from the code to the reports, by links and forms alone.</summary>
public sealed class CommitteeJourneyTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const int People = 16;
    private const int MajorityPeople = 6;
    private const int OppositionPeople = 5;

    private static readonly string[] _grades = ["0", "1", "2", "3", "4", "5"];

    private IReadOnlyList<string> Criteria => [.. host.Questionnaire.Criteria.Where(criterion => criterion.InQuickCheck).Select(criterion => criterion.Id.Value)];

    [Fact]
    public async Task From_the_code_to_the_reports()
    {
        using var committee = await CommitteeVisit.StartAsync(host);
        var participants = await GradeAllAtOnceAsync(committee);
        await SeesHowFarTheyAreAsync(committee);

        var agenda = await committee.RevealAsync();

        FollowsDisagreement(agenda);
        await SeesWhatWasChosenAsync(committee, participants);
        await AgreeAsync(committee, agenda);
        await SignOffAsync(committee);
        await ReadFilesAsync(committee);
        await Task.WhenAll(participants.Take(3).Select(ReadOwnReportAsync));
        Assert.Equal(
            ["Started", "16 participants joined", "The private grades were revealed", "Signed off", "The whole file was saved", "The answers were saved as CSV", "A report was saved as PDF", "A report was saved as Word"],
            (await committee.Facilitator.GetAsync("/log")).Texts("tbody td"));
    }

    /// <summary>What each chooses: of one, two, three … six neighbouring grades in turn; some do not know.</summary>
    private static string ChoiceOf(int person, int criterion) =>
        person % 8 == 7 && criterion % 4 == 2 ? "?" : ((person + criterion) % (1 + (criterion % 6))).ToString(CultureInfo.InvariantCulture);

    private static string CommentOf(int person, string criterion) => person % 4 == 1 ? $"What person {person} says of {criterion}." : "";

    private static string RoleOf(int person) => person switch
    {
        < MajorityPeople => "majority",
        < MajorityPeople + OppositionPeople => "opposition",
        < People - 2 => "staff",
        _ => "",
    };

    private IReadOnlyList<string> ChoicesFor(string criterion) => [.. Enumerable.Range(0, People).Select(person => ChoiceOf(person, Criteria.Index().Single(one => one.Item == criterion).Index))];

    private (int Low, decimal Median, int High) SpreadOf(string criterion)
    {
        var grades = ChoicesFor(criterion).Where(choice => choice != "?").Select(choice => int.Parse(choice, CultureInfo.InvariantCulture)).Order().ToList();
        return (grades[0], (grades[(grades.Count - 1) / 2] + grades[grades.Count / 2]) / 2m, grades[^1]);
    }

    /// <summary>All at the same time, each from criterion to criterion as Continue leads.</summary>
    private async Task<IReadOnlyList<ParticipantVisit>> GradeAllAtOnceAsync(CommitteeVisit committee)
    {
        var code = await committee.CodeAsync();
        return await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            var participant = await ParticipantVisit.JoinAsync(committee.OpenBrowser(), code, RoleOf(person));
            var list = await participant.GetAsync();
            var page = await participant.Browser.FollowAsync(list, "grading.begin");
            foreach (var (index, criterion) in Criteria.Index())
            {
                Assert.Equal($"{participant.Address}/criteria/{criterion}", page.WithStatus(200).Path);
                page = await participant.Browser.SubmitAsync(ParticipantVisit.Filled(page.Form("Grade"), ChoiceOf(person, index), CommentOf(person, criterion)));
            }

            Assert.Equal(participant.Address, page.WithStatus(200).Path);
            Assert.True((await participant.FinishAsync()).Says("grading.finished"));
            return participant;
        }));
    }

    private static async Task SeesHowFarTheyAreAsync(CommitteeVisit committee)
    {
        var page = (await committee.GetAsync()).WithStatus(200);
        Assert.Contains($"{People} participants. {People} have begun to grade. {People} have finished.", page.Text, StringComparison.Ordinal);
        Assert.Equal(People * 12, page.Texts("table td").Sum(text => int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture)));
        Assert.All(page.Texts("table td"), text => Assert.Equal(text.Split(" of ")[1], text.Split(" of ")[0]));
        Assert.DoesNotContain(page.Words.Count("committee.reveal.unfinished", 1), page.Text, StringComparison.Ordinal);
    }

    private void FollowsDisagreement(Page agenda)
    {
        Assert.True(agenda.WithStatus(200).Says("agenda.title"));
        Assert.Contains($"{People} participants graded alone. 0 of 12 criteria agreed.", agenda.Text, StringComparison.Ordinal);
        var expected = Criteria.Select(criterion => (criterion, Spread: SpreadOf(criterion))).OrderByDescending(one => one.Spread.High - one.Spread.Low).ToList();
        Assert.Equal(expected.Select(one => one.criterion), agenda.Texts("table.agenda tbody th bdi"));
        Assert.Equal(expected.Select(one => TextOf(one.Spread)), agenda.Texts("table.agenda tbody td:nth-child(2)"));
    }

    private static string TextOf((int Low, decimal Median, int High) spread) => (spread.High - spread.Low) switch
    {
        0 => $"Views are close {spread.Low}",
        var width => string.Create(CultureInfo.InvariantCulture, $"Views {(width >= 2 ? "differ" : "are close")} {spread.Low} to {spread.High}, median {spread.Median:0.#}"),
    };

    private async Task SeesWhatWasChosenAsync(CommitteeVisit committee, IReadOnlyList<ParticipantVisit> participants)
    {
        foreach (var criterion in Criteria)
        {
            var choices = ChoicesFor(criterion);
            var page = await committee.TalkAsync(criterion);
            var expected = _grades.Append("?").Select(choice => (choice, Count: choices.Count(choice.Equals))).Where(one => one.choice != "?" || one.Count > 0);
            Assert.Equal(expected, page.Tally().Select(pair => (pair.Key, pair.Value)));
            Assert.Equal(Enumerable.Range(0, People).Select(person => CommentOf(person, criterion)).Where(comment => comment.Length > 0).Order(), page.Texts(".said li").Order());
            Assert.Equal(page.Tally(), (await participants[5].GetAsync($"/criteria/{criterion}")).WithStatus(200).Tally());
            Assert.Equal(
                [RoleRow(page, "majority", choices.Take(MajorityPeople)), RoleRow(page, "opposition", choices.Skip(MajorityPeople).Take(OppositionPeople))],
                page.Texts("details table tbody tr"));
        }
    }

    private static string RoleRow(Page page, string role, IEnumerable<string> choices)
    {
        var own = choices.ToList();
        return $"{page.Words[$"roles.{role}"]}{string.Concat(_grades.Append("?").Append("-").Select(choice => own.Count(choice.Equals)))}";
    }

    /// <summary>From criterion to criterion, as Continue leads along the agenda.</summary>
    private async Task AgreeAsync(CommitteeVisit committee, Page agenda)
    {
        var order = agenda.Texts("table.agenda tbody th bdi");
        var page = await committee.Facilitator.Browser.FollowAsync(agenda, "agenda.begin", ("criterion", order[0]));
        foreach (var criterion in order)
        {
            Assert.Equal($"{committee.Facilitator.Address}/criteria/{criterion}", page.WithStatus(200).Path);
            page = await committee.SubmitAsync(page.Form("Grade").Set("Grade", AgreedOn(criterion)).Set("Comment", $"Why we agree on {criterion}."));
        }

        Assert.Equal(committee.Facilitator.Address + "/committee", page.WithStatus(200).Path);
        Assert.Contains("12 of 12 criteria agreed.", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("/check", page.LinkTo(page.Words["agenda.toCheck"]), StringComparison.Ordinal);
    }

    private string AgreedOn(string criterion) => SpreadOf(criterion).Low.ToString(CultureInfo.InvariantCulture);

    private static async Task SignOffAsync(CommitteeVisit committee)
    {
        var check = await committee.Facilitator.GetAsync("/check");
        Assert.DoesNotContain(check.Texts(".note li"), text => text.Contains("views differed", StringComparison.Ordinal));
        var tasks = await committee.SignOffAsync();
        Assert.True(tasks.WithStatus(200).Says("tasks.signedOff", ("date", tasks.Words.Date(SiteHost.Opening.UtcDateTime))));
    }

    private async Task ReadFilesAsync(CommitteeVisit committee)
    {
        var file = JsonNode.Parse(await committee.Facilitator.SaveFileAsync())!["committee"]!;
        Assert.Equal(["participants", "spread"], file.AsObject().Select(member => member.Key));
        Assert.Equal(People, file["participants"]!.GetValue<int>());
        Assert.Equal(Criteria, file["spread"]!.AsObject().Select(member => member.Key));
        Assert.All(Criteria, criterion => Assert.Equal(
            SpreadOf(criterion),
            (file["spread"]![criterion]!["low"]!.GetValue<int>(), file["spread"]![criterion]!["median"]!.GetValue<decimal>(), file["spread"]![criterion]!["high"]!.GetValue<int>())));

        (await committee.Facilitator.GetAsync("/report.csv")).WithStatus(200);
        using var pdf = new PrintedReport((await committee.Facilitator.GetAsync("/report.pdf")).WithStatus(200).Bytes);
        var word = new WordReport((await committee.Facilitator.GetAsync("/report.docx")).WithStatus(200).Bytes);
        var note = host.Content.ReportWords(Domain.Language.English).Count("disagreement.note", People);
        Assert.True(PrintedReport.Holds(pdf.Text, note), note);
        Assert.Contains(note, word.Text, StringComparison.Ordinal);
        foreach (var (low, median, high) in Criteria.Select(SpreadOf).Where(spread => spread.High - spread.Low >= 2))
        {
            var spread = string.Create(CultureInfo.InvariantCulture, $"{low} to {high}, median {median:0.#}");
            Assert.True(PrintedReport.Holds(pdf.Text, spread), spread);
            Assert.True(PrintedReport.Holds(PrintedReport.Bare(word.Text), spread), spread);
        }

        foreach (var comment in Criteria.SelectMany(criterion => Enumerable.Range(0, People).Select(person => CommentOf(person, criterion))).Where(comment => comment.Length > 0))
        {
            Assert.False(PrintedReport.Holds(pdf.Text, comment), "A private comment is printed.");
        }
    }

    private async Task ReadOwnReportAsync(ParticipantVisit participant, int person)
    {
        var list = (await participant.GetAsync()).WithStatus(200);
        Assert.Equal(Criteria.Index().Select(one => ChoiceOf(person, one.Index)), list.Texts("table.agenda tbody td:nth-child(2)").Select(Code));
        Assert.Equal(Criteria.Select(AgreedOn), list.Texts("table.agenda tbody td:nth-child(3)").Select(Code));
        using var pdf = new PrintedReport((await participant.Browser.FollowAsync(list, "grading.pdf")).WithStatus(200).Bytes);
        var word = new WordReport((await participant.Browser.FollowAsync(list, "grading.docx")).WithStatus(200).Bytes);
        foreach (var criterion in Criteria)
        {
            for (var other = 0; other < People; other++)
            {
                var comment = CommentOf(other, criterion);
                Assert.True(comment.Length == 0 || PrintedReport.Holds(pdf.Text, comment) == (other == person), comment);
                Assert.True(comment.Length == 0 || word.Text.Contains(comment, StringComparison.Ordinal) == (other == person), comment);
            }
        }

        static string Code(string status) => status == "Do not know" ? "?" : status.Split(' ')[0];
    }
}
