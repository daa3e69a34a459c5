using System.Collections.Concurrent;
using HumanSecurityKB.Browser.Tests.Shared;
using HumanSecurityKB.Content;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>One site and one browser for all tests; each kind of reader has a window, and each visit a page in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>In milliseconds. A busy machine is slow, and no test is about time.</summary>
    private const int Patience = 120_000;

    private readonly string? _chromium = Chromium.Find();
    private readonly ConcurrentDictionary<Reader, Lazy<Task<IBrowserContext>>> _windows = new();
    private readonly Sightings _sightings;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private TestSite _site = null!;

    public BrowserFixture() => _sightings = new(this);

    internal Questionnaire Questionnaire => _site.Content.Questionnaire.Questionnaire;

    internal ContentSnapshot Content => _site.Content;

    internal SampleAssessment Full { get; private set; } = null!;

    internal SampleAssessment Quick { get; private set; } = null!;

    /// <summary>Before the reveal. All tests share it, so none changes it.</summary>
    internal SampleCommittee Grading { get; private set; } = null!;

    /// <summary>After the reveal. All tests share it, so none changes it.</summary>
    internal SampleCommittee Revealed { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (_chromium is null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _site = await TestSite.StartAsync();
        Full = SampleAssessment.Full(Questionnaire);
        Quick = SampleAssessment.Quick(Questionnaire);
        Grading = SampleCommittee.Grading(Questionnaire);
        Revealed = SampleCommittee.Revealed(Questionnaire);
        await _site.AddAsync([Full.Assessment, Quick.Assessment, .. Grading.Entities, .. Revealed.Entities]);
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
        RequireBrowser();
        var window = await _windows.GetOrAdd(reader, known => new(async () => await WithKeysAsync(await NewWindowAsync(known)))).Value;
        return new Visit(await window.NewPageAsync(), _site.Address);
    }

    /// <summary>Opens an empty page in a window without any keys: on a device of one's own.</summary>
    internal async Task<Visit> VisitAloneAsync(Reader reader)
    {
        RequireBrowser();
        var window = await NewWindowAsync(reader);
        return new Visit(await window.NewPageAsync(), _site.Address) { IsAlone = true };
    }

    /// <summary>Opens an empty page in a window with both keys of a committee, which the running test alone changes.</summary>
    internal async Task<Visit> VisitAloneAsync(SampleCommittee committee, Reader reader)
    {
        RequireBrowser();
        await _site.AddAsync(committee.Entities);
        var window = await NewWindowAsync(reader);
        await window.AddCookiesAsync(CookiesOf(committee));
        return new Visit(await window.NewPageAsync(), _site.Address) { IsAlone = true };
    }

    /// <summary>Opens a page of the site.</summary>
    internal async Task<Visit> VisitAsync(string page, Reader reader)
    {
        var visit = await VisitAsync(reader);
        await SamplePages.Find(page).OpenAsync(visit.Page, this, reader.Language);
        return visit;
    }

    /// <summary>What there is to see of a page of the site.</summary>
    internal Task<Sighting> SeeAsync(string page, string language)
    {
        RequireBrowser();
        return _sightings.OfAsync(page, Reader.Of(language).Language);
    }

    private void RequireBrowser()
    {
        Assert.False(_chromium is null && Environment.GetEnvironmentVariable("CI") == "true", Chromium.Missing);
        Assert.SkipWhen(_chromium is null, Chromium.Missing);
    }

    private async Task<IBrowserContext> NewWindowAsync(Reader reader)
    {
        var window = await _browser!.NewContextAsync(new()
        {
            BaseURL = _site.Address.ToString(),
            ViewportSize = new() { Width = reader.Width, Height = 900 },
            ColorScheme = reader.IsInTheDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = reader.HasScripts,
        });
        window.SetDefaultTimeout(Patience);
        return window;
    }

    private async Task<IBrowserContext> WithKeysAsync(IBrowserContext window)
    {
        Cookie[] assessments = [Cookie($"assessment-{Full.Id}", Full.Key), Cookie($"assessment-{Quick.Id}", Quick.Key)];
        await window.AddCookiesAsync([.. assessments, .. CookiesOf(Grading), .. CookiesOf(Revealed)]);
        return window;
    }

    private Cookie[] CookiesOf(SampleCommittee sample) =>
        [Cookie($"assessment-{sample.Id}", sample.Key), Cookie($"participant-{sample.Id}", sample.ParticipantKey)];

    private Cookie Cookie(string name, AssessmentKey key) => new() { Name = name, Value = key.ToString(), Url = _site.Address.ToString() };
}
