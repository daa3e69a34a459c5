namespace HumanSecurityKB.Web.Tests.Storage;

/// <summary>Each assessment shows the day it is deleted, and is deleted then and not before.</summary>
public sealed class RetentionTests
{
    [Fact]
    public async Task The_shown_day_follows_the_last_change()
    {
        await using var host = new SiteHost();
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await ShowsAsync(visit, "/key", new DateOnly(2026, 4, 1));

        await visit.AnswerAsync("LEAD-1", ("Grade", "3"));
        await ShowsAsync(visit, "", new DateOnly(2027, 3, 2));

        host.Clock.Advance(TimeSpan.FromDays(10));
        await ShowsAsync(visit, "", new DateOnly(2027, 3, 2));

        await browser.SubmitAsync((await visit.GetAsync("/profile")).Form("Name").Set("Name", "Senate"));
        await ShowsAsync(visit, "/delete", new DateOnly(2027, 3, 12));
        await ShowsAsync(visit, "/criteria/LEAD-2", new DateOnly(2027, 3, 12));

        host.Clock.Advance(TimeSpan.FromDays(1));
        await browser.SubmitAsync((await visit.GetAsync("/plan")).Form("Version"));
        await ShowsAsync(visit, "", new DateOnly(2027, 3, 13));

        host.Clock.Advance(TimeSpan.FromDays(1));
        await browser.SubmitAsync((await visit.GetAsync("/sections/LEAD")).Form("Gap").Set("Gap", "A gap."));
        await ShowsAsync(visit, "", new DateOnly(2027, 3, 14));
    }

    [Fact]
    public async Task Only_what_is_past_its_day_is_deleted()
    {
        await using var host = new TalkativeHost();
        using var browser = host.OpenBrowser();
        var unanswered = await Visit.StartAsync(browser);
        var answered = await Visit.StartAsync(browser);
        await answered.AnswerAsync("LEAD-1", ("Grade", "3"), ("Comment", "Kept for a year."));
        var file = await answered.SaveFileAsync();

        await host.AdvanceAsync(TimeSpan.FromDays(30) - TimeSpan.FromHours(1));
        (await unanswered.GetAsync()).WithStatus(200);

        await host.AdvanceAsync(TimeSpan.FromHours(7));
        (await unanswered.GetAsync()).WithStatus(404);
        (await answered.GetAsync()).WithStatus(200);
        var late = await Visit.StartAsync(browser);
        await late.AnswerAsync("LEAD-1", ("Grade", "1"));

        await host.AdvanceAsync(TimeSpan.FromDays(334));
        (await answered.GetAsync()).WithStatus(200);
        Assert.Equal(file, await answered.SaveFileAsync());

        await host.AdvanceAsync(TimeSpan.FromDays(2));
        (await answered.GetAsync()).WithStatus(404);
        Assert.Equal("1", (await late.GetAsync("/criteria/LEAD-1")).WithStatus(200).Form("Grade")["Grade"]);
        using var colleague = host.OpenBrowser();
        (await colleague.GetAsync(answered.PrivateLink)).WithStatus(400);
    }

    private static async Task ShowsAsync(Visit visit, string below, DateOnly day)
    {
        var page = (await visit.GetAsync(below)).WithStatus(200);
        Assert.Contains(page.Words.Date(day), page.Text, StringComparison.Ordinal);
    }

    /// <summary>Says in its log when it has looked for what to delete.</summary>
    private sealed class TalkativeHost : SiteHost
    {
        private const string Sign = "past their date";

        protected override IEnumerable<(string Key, string Value)> Settings => [("Logging:LogLevel:Default", "Warning"), ("Logging:LogLevel:HumanSecurityKB", "Information")];

        private int Purges => Log.Lines.Count(line => line.Contains(Sign, StringComparison.Ordinal));

        public async Task AdvanceAsync(TimeSpan time)
        {
            await WaitForPurgesAsync(1);
            var before = Purges;
            Clock.Advance(time);
            await WaitForPurgesAsync(before + 1);
        }

        private async Task WaitForPurgesAsync(int count)
        {
            for (var waited = 0; Purges < count; waited++)
            {
                Assert.True(waited < 500, "The site does not look for what to delete.");
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }
}
