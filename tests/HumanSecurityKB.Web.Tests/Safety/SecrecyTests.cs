using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace HumanSecurityKB.Web.Tests.Safety;

/// <summary>What must not be written down is not: keys in the database, keys and texts in the logs.</summary>
public sealed partial class SecrecyTests
{
    private const string Comment = "Mirabelle comment nobody else would write";
    private const string Body = "Quincemere Assembly";

    [Theory]
    [InlineData("as delivered")]
    [InlineData("at its most talkative")]
    public async Task No_key_and_no_text_is_in_the_logs(string logging)
    {
        await using var host = new LoggingHost(logging == "as delivered" ? null : "Trace");
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await browser.SubmitAsync((await visit.GetAsync("/profile")).Form("Name").Set("Name", Body).Set("Majority", "many people"));
        await browser.SubmitAsync((await visit.GetAsync("/profile")).Form("Name").Set("Name", Body));
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"), ("Comment", Comment));
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"), ("Comment", Comment + new string('!', 5001)));
        var token = (await visit.GetAsync("/criteria/LEAD-2")).Form("Grade").Set("Comment", Comment).Tamper("__RequestVerificationToken", "none");
        (await browser.SubmitAsync(token)).WithStatus(400);
        using var colleague = host.OpenBrowser();
        (await colleague.GetAsync(visit.PrivateLink)).WithStatus(200);
        var open = await colleague.GetAsync("/en/assessments/open");
        await colleague.SubmitAsync(open.Form("key").Set("key", visit.Key));
        await colleague.SubmitAsync(open.Form("key").Set("key", visit.Key[..^1]));
        await Visit.ImportAsync(colleague, await visit.SaveFileAsync());
        await colleague.SubmitAsync(open.Form("file").Attach("file", "x.json", Encoding.UTF8.GetBytes($"{{\"format\": \"{Comment}\"}}")));
        foreach (var file in new[] { "/report.pdf", "/report.pdf?kind=summary", "/report.docx", "/report.csv", "/report.json" })
        {
            (await visit.GetAsync(file)).WithStatus(200);
        }

        await browser.SubmitAsync((await visit.GetAsync("/fingerprint")).Form("printed").Set("printed", Comment));
        await browser.SubmitAsync((await visit.GetAsync("/fingerprint")).Form("printed").Set("printed", visit.Key));
        await BreakAsync(host);
        (await colleague.GetAsync(visit.PrivateLink)).WithStatus(500);
        (await browser.SubmitAsync(token.Tamper("__RequestVerificationToken", null))).WithStatus(400);

        var log = string.Join('\n', host.Log.Lines);
        Assert.Contains("A request failed; the reader was given the reference", log, StringComparison.Ordinal);
        foreach (var secret in new[] { visit.Key, visit.Key[..^1], visit.Key.Replace("-", "", StringComparison.Ordinal), Comment, "Mirabelle", Body, "10.0.0." })
        {
            Assert.True(!log.Contains(secret, StringComparison.OrdinalIgnoreCase), $"'{secret}' stands in: {host.Log.Lines.FirstOrDefault(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase))}");
        }
    }

    [Fact]
    public async Task When_the_site_breaks_the_reader_gets_a_reference_and_the_text_back()
    {
        await using var host = new SiteHost();
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");
        Assert.Equal("ready", (await browser.GetAsync("/health/ready")).WithStatus(200).Body);
        await BreakAsync(host);

        var broken = await browser.SubmitAsync(page.Form("Grade").Set("Grade", "3").Set("Comment", Comment), page.Words["continue"]);

        Assert.Equal(broken.Words["error.500.title"], broken.WithStatus(500).Heading);
        Assert.Equal([Comment], broken.Texts("textarea"));
        var reference = broken.Texts("main bdi.id")[0];
        Assert.Contains(host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(reference, StringComparison.Ordinal));
        Assert.DoesNotContain("Sqlite", broken.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" at ", broken.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_holds_no_key()
    {
        await using var host = new SiteHost();
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"), ("Comment", Comment));

        var stored = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(host.DatabaseFile)!))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            stored.Append(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        var text = stored.ToString();
        Assert.Contains(Comment, text, StringComparison.Ordinal);
        Assert.Contains(visit.Id, text, StringComparison.Ordinal);
        Assert.DoesNotContain(visit.Key, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(visit.Key.Replace("-", "", StringComparison.Ordinal), text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Keys_are_random_and_long()
    {
        await using var host = new SiteHost();
        using var browser = host.OpenBrowser();
        var visits = new List<Visit>();
        for (var i = 0; i < 20; i++)
        {
            visits.Add(await Visit.StartAsync(browser));
        }

        Assert.Equal(20, visits.Select(visit => visit.Key).Distinct().Count());
        Assert.All(visits, visit => Assert.Matches(KeyShape(), visit.Key));
        Assert.All(visits, visit => Assert.DoesNotContain(visit.Id[..5], visit.Key, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Takes a table away behind the program's back.</summary>
    private static async Task BreakAsync(SiteHost host)
    {
        await using var connection = new SqliteConnection($"Data Source={host.DatabaseFile}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "ALTER TABLE assessments RENAME TO gone";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private sealed class LoggingHost(string? level) : SiteHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => level is null ? [] : [("Logging:LogLevel:Default", level), ("Logging:LogLevel:Microsoft", level)];
    }

    [GeneratedRegex("^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$")]
    private static partial Regex KeyShape();
}
