using System.Diagnostics;
using System.Text.Json;
using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>The HTML as it is sent, before any browser has mended it.</summary>
public sealed class MarkupTests(BrowserFixture site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task Every_page_is_valid_HTML(string language)
    {
        var folder = Artifacts.Folder(Path.Combine("pages", language));
        foreach (var page in SamplePages.All)
        {
            var sighting = await site.SeeAsync(page.Name, language);
            await File.WriteAllTextAsync(Path.Combine(folder, $"{page.Name}.html"), sighting.Source, TestContext.Current.CancellationToken);
        }

        Sighting.AssertNone(await FaultsOfAsync(folder));
    }

    [Fact]
    public async Task The_validator_finds_a_fault()
    {
        var folder = Artifacts.Folder(Path.Combine("pages", "faulty"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "faulty.html"), "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p><div>x</div></p></body></html>", TestContext.Current.CancellationToken);

        Assert.NotEmpty(await FaultsOfAsync(folder));
    }

    private static async Task<IReadOnlyList<string>> FaultsOfAsync(string folder)
    {
        var program = Path.Combine(Artifacts.Folder("html-validate"), "node_modules", ".bin", "html-validate");
        var isInstalled = File.Exists(program);
        Assert.False(!isInstalled && Environment.GetEnvironmentVariable("CI") == "true", "html-validate is not installed.");
        Assert.SkipUnless(isInstalled, "html-validate is not installed here; tests/run.sh does it where there is npm.");
        var rules = Path.Combine(AppContext.BaseDirectory, "html-validate", "rules.json");
        var start = new ProcessStartInfo(program, ["--config", rules, "--formatter", "json", folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        using var found = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        return [.. found.RootElement.EnumerateArray().SelectMany(Describe)];
    }

    private static IEnumerable<string> Describe(JsonElement file) =>
        from message in file.GetProperty("messages").EnumerateArray()
        let page = Path.GetFileName(file.GetProperty("filePath").GetString())
        select $"{page}:{message.GetProperty("line")}: {message.GetProperty("message")} ({message.GetProperty("ruleId")})";
}
