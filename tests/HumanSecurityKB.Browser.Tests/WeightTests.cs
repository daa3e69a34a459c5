using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>What a first visit costs somebody on a slow line: bytes as they travel, headers and all.</summary>
public sealed class WeightTests(BrowserFixture site)
{
    private const int MostRequests = 5;
    private const int Kilobyte = 1000;

    [Theory]
    [InlineData("home", "en", 60)]
    [InlineData("home", "fr", 60)]
    [InlineData("home", "es", 60)]
    [InlineData("home", "ar", 60)]
    [InlineData("article", "en", 30)]
    [InlineData("article with a table", "en", 30)]
    [InlineData("article", "ar", 30)]
    public async Task A_first_visit_is_light(string page, string language, int mostKilobytes)
    {
        await using var visit = await site.VisitAloneAsync(Reader.Of(language));
        var network = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var received = 0;
        var requests = 0;
        network.Event("Network.requestWillBeSent").OnEvent += (_, _) => requests++;
        network.Event("Network.loadingFinished").OnEvent += (_, finished) => received += (int)finished!.Value.GetProperty("encodedDataLength").GetDouble();
        await network.SendAsync("Network.enable");

        await SamplePages.Find(page).OpenAsync(visit.Page, site, Reader.Of(language).Language);
        await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.InRange(received, 1, mostKilobytes * Kilobyte);
        Assert.InRange(requests, 1, MostRequests);
        Assert.Empty(visit.Complaints);
    }
}
