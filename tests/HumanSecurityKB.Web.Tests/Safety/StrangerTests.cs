using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Web.Tests.Safety;

/// <summary>Who does not hold the key sees what anybody sees of an assessment that does not exist: nothing.</summary>
public sealed partial class StrangerTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Nobody = "000000000000000";

    private static readonly Uri _site = new("https://localhost/");
    private static readonly string[] _endings = ["reveal", "sign-off", "delete"];

    public static MatrixTheoryData<string, bool> Comers { get; } = new(
        ["nobody", "the facilitator of another committee", "a participant of another committee", "who has a participant’s key in the facilitator’s place", "who has the facilitator’s key in a participant’s place", "its participants", "its facilitator"],
        [false, true]);

    [Theory]
    [InlineData("no key")]
    [InlineData("a wrong key")]
    [InlineData("the key of another assessment")]
    [InlineData("a broken key")]
    public async Task Every_address_of_an_assessment_is_closed_to_who_comes_with(string key)
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"), ("Comment", "Not for strangers."));
        await PlanAsync(visit);
        var file = await visit.SaveFileAsync();
        using var stranger = host.OpenBrowser();
        var own = await Visit.StartAsync(stranger);
        GiveKey(stranger, "assessment-", visit.Id, key switch
        {
            "a wrong key" => "ABCDE-ABCDE-ABCDE-ABCDE-ABCDE-A",
            "the key of another assessment" => own.Key,
            "a broken key" => "%00%FF'--",
            _ => null,
        });

        await AreClosedAsync(AddressesOf(visit.Id), stranger, visit.Id);

        Assert.Equal(file, await visit.SaveFileAsync());
    }

    [Theory]
    [MemberData(nameof(Comers))]
    public async Task Every_address_of_a_committee_is_closed_to(string who, bool isRevealed)
    {
        using var committee = await CommitteeVisit.GradingAsync(host, "3", "4", "5");
        var participant = await committee.AdmitAsync();
        if (isRevealed)
        {
            await AgreeAndPlanAsync(committee);
        }

        var file = await committee.Facilitator.SaveFileAsync();
        var comer = who switch
        {
            "its facilitator" => committee.Facilitator.Browser,
            "its participants" => participant.Browser,
            _ => await StrangerWithAsync(who, committee, participant),
        };
        var addresses = AddressesOf(committee.Id).Where(one => who switch
        {
            "its facilitator" => IsOfParticipants(one.Address),
            "its participants" => !IsOfParticipants(one.Address),
            _ => true,
        }).ToList();
        Assert.True(addresses.Count >= 8, $"Only {addresses.Count} addresses were found.");

        await AreClosedAsync(addresses, comer, committee.Id);

        Assert.Equal(file, await committee.Facilitator.SaveFileAsync());
    }

    [Fact]
    public async Task Every_address_of_a_committee_is_open_to_its_facilitator_or_its_participants_before_the_reveal_or_after()
    {
        var (all, open) = (new HashSet<string>(), new HashSet<string>());
        foreach (var isRevealed in new[] { false, true })
        {
            using var committee = await CommitteeVisit.GradingAsync(host, "3", "4", "5");
            var participant = await committee.AdmitAsync();
            if (isRevealed)
            {
                await AgreeAndPlanAsync(committee);
            }

            // A stream that does not end has a test of its own, and there is no earlier assessment to compare with.
            foreach (var (method, address) in AddressesOf(committee.Id).Where(one => !IsStream(one.Address) && !one.Address.EndsWith("/compare", StringComparison.Ordinal)).OrderBy(EndsMore))
            {
                var page = await AskAsync(IsOfParticipants(address) ? participant.Browser : committee.Facilitator.Browser, method, address);
                Assert.True(page.Status is 200 or 400 or 404 or 409, $"{method} {address} answered {page.Status}.");
                var name = $"{method} {address.Replace(committee.Id, "…", StringComparison.Ordinal)}";
                all.Add(name);
                _ = page.Status == 404 || open.Add(name);
            }
        }

        Assert.Empty(all.Except(open));
    }

    [Fact]
    public async Task The_same_addresses_are_open_to_who_holds_the_key()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"));
        await PlanAsync(visit);
        var addresses = AddressesOf(visit.Id).Where(one => !IsOfParticipants(one.Address) && !one.Address.Contains("/committee", StringComparison.Ordinal)).ToList();
        Assert.True(addresses.Count >= 29, $"Only {addresses.Count} addresses were found.");

        foreach (var (method, address) in addresses.OrderBy(EndsMore))
        {
            var page = await AskAsync(browser, method, address);
            Assert.True(page.Status is 200 or 400 or 409 || (page.Status == 404 && address.EndsWith("/compare", StringComparison.Ordinal)), $"{method} {address} answered {page.Status}.");
        }
    }

    /// <summary>Without an action that has a day there is no calendar to be let in to.</summary>
    private static async Task PlanAsync(Visit visit) =>
        (await visit.Browser.SubmitAsync((await visit.GetAsync("/plan")).Form("Version").Set("Actions[0].Due", "2027-01-31"))).WithStatus(200);

    private static async Task AgreeAndPlanAsync(CommitteeVisit committee)
    {
        await committee.RevealAsync();
        await committee.AgreeAsync("LEAD-1", ("Grade", "2"));
        await PlanAsync(committee.Facilitator);
    }

    /// <summary>All that the program has below an assessment, found in its own table of routes.</summary>
    private List<(HttpMethod Method, string Address)> AddressesOf(string id) =>
        [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.Contains("assessments/{id}", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                .SelectMany(method => AskedFor(Filled(endpoint.RoutePattern.RawText!, id)).Select(address => (new HttpMethod(method), address))))];

    /// <summary>With all that can be asked for after the question mark.</summary>
    private static string[] AskedFor(string address) => address.Split('/')[^1] switch
    {
        "report" => [$"{address}?kind=whole&language=ar&form=pdf", $"{address}?kind=summary&language=en&form=docx"],
        "report.pdf" or "report.docx" => [address, $"{address}?kind=summary"],
        "fingerprint" => [address, $"{address}?printed=", $"{address}?printed=T11K-630N-1WS6-QGAK-3BCJ-1T0R"],
        _ => [address],
    };

    private static string Filled(string route, string id) => "/" + Parameter().Replace(route, match => match.Groups[1].Value switch
    {
        "lang" => "en",
        "id" => id,
        "criterion" => "LEAD-1",
        "section" or "key" => "LEAD",
        "axis" => "functions",
        var other => throw new InvalidOperationException($"What is {{{other}}} in {route}?"),
    }).TrimStart('/');

    private static bool IsOfParticipants(string address) => address.Contains("/grading", StringComparison.Ordinal);

    private static bool IsStream(string address) => address.EndsWith("/grading/events", StringComparison.Ordinal);

    /// <summary>For an order in which what ends most comes last.</summary>
    private static int EndsMore((HttpMethod Method, string Address) one) => one.Method == HttpMethod.Post ? Array.IndexOf(_endings, one.Address.Split('/')[^1]) : -1;

    /// <summary>They look as those of an assessment that does not exist.</summary>
    private static async Task AreClosedAsync(IEnumerable<(HttpMethod Method, string Address)> addresses, Browser browser, string id)
    {
        foreach (var (method, address) in addresses)
        {
            var closed = (await AskAsync(browser, method, address)).WithStatus(404);
            var absent = (await AskAsync(browser, method, address.Replace(id, Nobody, StringComparison.Ordinal))).WithStatus(404);
            Assert.Equal(absent.Body.Replace(Nobody, id, StringComparison.Ordinal), closed.Body);
            Assert.Equal(absent.HeadersNamed("Set-Cookie").Count, closed.HeadersNamed("Set-Cookie").Count);
        }
    }

    private static async Task<Page> AskAsync(Browser browser, HttpMethod method, string address)
    {
        if (method == HttpMethod.Get)
        {
            return await browser.GetAsync(address);
        }

        var form = (await browser.GetAsync("/en/assessments/new")).Form("Scope");
        using var content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", form["__RequestVerificationToken"]!), new("Grade", "5"), new("Version", "1"), new("Gap", "A gap."), new("Name", "Stranger"), new("sure", "yes"),
            new("finished", "true"), new("Rows[0].Number", "1"), new("Rows[0].Grades[LEAD-1]", "5"),
        ]);
        return await browser.PostAsync(address, content);
    }

    private async Task<Browser> StrangerWithAsync(string who, CommitteeVisit committee, ParticipantVisit participant)
    {
        var browser = committee.OpenBrowser();
        switch (who)
        {
            case "the facilitator of another committee":
                GiveKey(browser, "assessment-", committee.Id, (await Visit.StartAsync(browser)).Key);
                break;
            case "a participant of another committee":
                using (var other = await CommitteeVisit.StartAsync(host))
                {
                    GiveKey(browser, "participant-", committee.Id, (await other.AdmitAsync()).Key);
                }

                break;
            case "who has a participant’s key in the facilitator’s place":
                GiveKey(browser, "assessment-", committee.Id, participant.Key);
                break;
            case "who has the facilitator’s key in a participant’s place":
                GiveKey(browser, "participant-", committee.Id, committee.Facilitator.Key);
                break;
        }

        return browser;
    }

    private static void GiveKey(Browser browser, string place, string id, string? key)
    {
        foreach (var name in key is null ? [] : new[] { id, Nobody })
        {
            browser.Cookies.Add(_site, new Cookie(place + name, key));
        }
    }

    [GeneratedRegex(@"\{([a-z]+)(:[a-z]+)?\}")]
    private static partial Regex Parameter();
}
