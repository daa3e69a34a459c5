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
        foreach (var id in new[] { visit.Id, Nobody })
        {
            GiveKey(stranger, id, key, own.Key);
        }

        foreach (var (method, address) in AddressesOf(visit.Id))
        {
            var closed = (await AskAsync(stranger, own, method, address)).WithStatus(404);
            var absent = (await AskAsync(stranger, own, method, address.Replace(visit.Id, Nobody, StringComparison.Ordinal))).WithStatus(404);
            Assert.Equal(absent.Body.Replace(Nobody, visit.Id, StringComparison.Ordinal), closed.Body);
            Assert.Equal(absent.HeadersNamed("Set-Cookie").Count, closed.HeadersNamed("Set-Cookie").Count);
        }

        Assert.Equal(file, await visit.SaveFileAsync());
    }

    [Fact]
    public async Task The_same_addresses_are_open_to_who_holds_the_key()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"));
        await PlanAsync(visit);
        var addresses = AddressesOf(visit.Id);
        Assert.True(addresses.Count >= 29, $"Only {addresses.Count} addresses were found.");

        // Deleting comes last.
        foreach (var (method, address) in addresses.OrderBy(one => one.Address.EndsWith("/delete", StringComparison.Ordinal) && one.Method == HttpMethod.Post))
        {
            var page = await AskAsync(browser, visit, method, address);
            Assert.True(page.Status is 200 or 400 or 409 || (page.Status == 404 && address.EndsWith("/compare", StringComparison.Ordinal)), $"{method} {address} answered {page.Status}.");
        }
    }

    /// <summary>Without an action that has a day there is no calendar to be let in to.</summary>
    private static async Task PlanAsync(Visit visit) =>
        (await visit.Browser.SubmitAsync((await visit.GetAsync("/plan")).Form("Version").Set("Actions[0].Due", "2027-01-31"))).WithStatus(200);

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

    private static async Task<Page> AskAsync(Browser browser, Visit own, HttpMethod method, string address)
    {
        if (method == HttpMethod.Get)
        {
            return await browser.GetAsync(address);
        }

        var form = (await own.GetAsync("/criteria/LEAD-1")).Form("Grade");
        using var content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", form["__RequestVerificationToken"]!), new("Grade", "5"), new("Version", "1"), new("Gap", "A gap."), new("Name", "Stranger"), new("sure", "yes"),
        ]);
        return await browser.PostAsync(address, content);
    }

    private static void GiveKey(Browser browser, string id, string key, string ownKey)
    {
        var value = key switch
        {
            "a wrong key" => "ABCDE-ABCDE-ABCDE-ABCDE-ABCDE-A",
            "the key of another assessment" => ownKey,
            "a broken key" => "%00%FF'--",
            _ => null,
        };
        if (value is not null)
        {
            browser.Cookies.Add(_site, new Cookie("assessment-" + id, value));
        }
    }

    [GeneratedRegex(@"\{([a-z]+)(:[a-z]+)?\}")]
    private static partial Regex Parameter();
}
