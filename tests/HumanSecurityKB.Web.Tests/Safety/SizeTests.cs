using System.Net;

namespace HumanSecurityKB.Web.Tests.Safety;

/// <summary>What a real web server does with too much; over a real connection, because the test server takes any amount.</summary>
public sealed class SizeTests
{
    private const int TooMuch = 9 * 1024 * 1024;

    [Fact]
    public async Task More_than_the_site_takes_is_refused_with_a_page_and_the_site_goes_on()
    {
        await using var host = new SiteHost();
        host.UseKestrel(0);
        host.StartServer();
        using var network = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, Expect100ContinueTimeout = TimeSpan.FromSeconds(20) };
        using var browser = new Browser(network, host.ClientOptions.BaseAddress, ("Test-Network-Address", "10.1.0.1"), host.Words);
        var open = await browser.GetAsync("/en/assessments/open");
        using var request = open.Form("file").Attach("file", "assessment.json", new byte[TooMuch]).Request(null);
        request.Headers.ExpectContinue = true;

        var refused = await browser.SendAsync(request);

        Assert.Equal(refused.Words["error.413.title"], refused.WithStatus(HttpStatusCode.RequestEntityTooLarge).Heading);
        (await browser.GetAsync("/en")).WithStatus(200);
    }
}
