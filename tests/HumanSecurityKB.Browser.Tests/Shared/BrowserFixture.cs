using System.Collections.Concurrent;
using HumanSecurityKB.Browser.Tests.Shared;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>One site and one browser for all tests; each kind of reader has a window, and each visit a page in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string? _chromium = Chromium.Find();
    private readonly ConcurrentDictionary<Reader, Lazy<Task<IBrowserContext>>> _windows = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private TestSite _site = null!;

    internal Questionnaire Questionnaire => _site.Content.Questionnaire.Questionnaire;

    internal SampleAssessment Full { get; private set; } = null!;

    internal SampleAssessment Quick { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (_chromium is null)
        {
            return;
        }

        _site = await TestSite.StartAsync();
        Full = SampleAssessment.Full(Questionnaire);
        Quick = SampleAssessment.Quick(Questionnaire);
        await _site.AddAsync(Full.Assessment);
        await _site.AddAsync(Quick.Assessment);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright, _chromium);
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is null)
        {
            return;
        }

        await _browser!.DisposeAsync();
        _playwright!.Dispose();
        await _site.DisposeAsync();
    }

    /// <summary>Opens an empty page. Skips the running test where there is no browser; the build server has to have one.</summary>
    internal async Task<Visit> VisitAsync(Reader reader)
    {
        Assert.False(_chromium is null && Environment.GetEnvironmentVariable("CI") == "true", Chromium.Missing);
        Assert.SkipWhen(_chromium is null, Chromium.Missing);
        var window = await _windows.GetOrAdd(reader, NewWindow).Value;
        return new Visit(await window.NewPageAsync(), _site.Address);
    }

    /// <summary>Opens a page of the site.</summary>
    internal async Task<Visit> VisitAsync(string page, Reader reader)
    {
        var visit = await VisitAsync(reader);
        await SamplePages.Find(page).OpenAsync(visit.Page, this, reader.Language);
        await KeepPictureAsync(visit.Page, page, reader);
        return visit;
    }

    private Lazy<Task<IBrowserContext>> NewWindow(Reader reader) => new(async () =>
    {
        var window = await _browser!.NewContextAsync(new()
        {
            BaseURL = _site.Address.ToString(),
            ViewportSize = new() { Width = reader.Width, Height = 900 },
            ColorScheme = reader.IsInTheDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = reader.HasScripts,
        });
        await window.AddCookiesAsync(new[] { Full, Quick }.Select(Cookie));
        return window;
    });

    /// <summary>For eyes: where HSKB_PICTURES names a folder, it gets a picture of every page that is visited.</summary>
    private static async Task KeepPictureAsync(IPage page, string name, Reader reader)
    {
        if (Environment.GetEnvironmentVariable("HSKB_PICTURES") is { Length: > 0 } folder)
        {
            var light = reader.IsInTheDark ? "dark" : "light";
            var file = Path.Combine(folder, $"{reader.Language}-{reader.Width}-{light}", $"{name}.png");
            await page.ScreenshotAsync(new() { Path = file, FullPage = true });
        }
    }

    private Cookie Cookie(SampleAssessment sample) =>
        new() { Name = $"assessment-{sample.Id}", Value = sample.Key.ToString(), Url = _site.Address.ToString() };
}
