using System.Collections.Concurrent;

namespace HumanSecurityKB.Web.Tests;

/// <summary>A facilitator's work with a committee, through the pages, and the people who take part.</summary>
public sealed class CommitteeVisit : IDisposable
{
    private readonly SiteHost _host;
    private readonly ConcurrentBag<Browser> _browsers = [];

    private CommitteeVisit(SiteHost host, Visit facilitator)
    {
        _host = host;
        _browsers.Add(facilitator.Browser);
        Facilitator = facilitator;
    }

    public Visit Facilitator { get; }

    public string Id => Facilitator.Id;

    public static async Task<CommitteeVisit> StartAsync(SiteHost host, string scope = "quick-check", string language = "en")
    {
        var browser = host.OpenBrowser();
        var start = await browser.GetAsync($"/{language}/assessments/new");
        return new CommitteeVisit(host, Visit.Begun(browser, await browser.SubmitAsync(start.Form("Scope").Set("Scope", scope).Set("Mode", "committee"))));
    }

    /// <summary>With participants who each choose one of these for LEAD-1.</summary>
    public static async Task<CommitteeVisit> GradingAsync(SiteHost host, params string[] choices)
    {
        var committee = await StartAsync(host);
        await Task.WhenAll(choices.Select(async choice => (await (await committee.AdmitAsync()).GradeAsync("LEAD-1", choice)).WithStatus(200)));
        return committee;
    }

    public Task<Page> GetAsync(string below = "") => Facilitator.GetAsync("/committee" + below);

    public async Task<string> CodeAsync() => (await GetAsync()).WithStatus(200).Texts("code.big-key")[0];

    /// <summary>Somebody new, with a browser and a network of their own, joins with the code.</summary>
    public async Task<ParticipantVisit> AdmitAsync(string role = "", string language = "en") =>
        await ParticipantVisit.JoinAsync(OpenBrowser(), await CodeAsync(), role, language);

    public async Task<IReadOnlyList<ParticipantVisit>> AdmitAsync(int people)
    {
        var code = await CodeAsync();
        return await Task.WhenAll(Enumerable.Range(0, people).Select(_ => ParticipantVisit.JoinAsync(OpenBrowser(), code)));
    }

    public Browser OpenBrowser()
    {
        var browser = _host.OpenBrowser();
        _browsers.Add(browser);
        return browser;
    }

    public async Task<Page> RenewCodeAsync() => await SubmitAsync((await GetAsync()).FormTo("/committee/code"));

    public async Task<Page> RevealAsync() => await SubmitAsync((await GetAsync()).Form("sure").Set("sure", "yes"));

    /// <summary>Opens a criterion from the agenda, fills the fields and presses Continue.</summary>
    public async Task<Page> AgreeAsync(string criterion, params (string Field, string Value)[] fields)
    {
        var form = (await TalkAsync(criterion)).Form("Grade");
        foreach (var (field, value) in fields)
        {
            form.Set(field, value);
        }

        return await SubmitAsync(form);
    }

    /// <summary>The page of a criterion with what was chosen alone.</summary>
    public async Task<Page> TalkAsync(string criterion) => (await Facilitator.GetAsync($"/criteria/{criterion}?return=agenda")).WithStatus(200);

    /// <summary>Turns the screen, and all who follow, to a criterion.</summary>
    public async Task<Page> ShowAsync(string criterion) => await SubmitAsync((await TalkAsync(criterion)).FormTo($"/committee/screen/{criterion}"));

    public async Task<Page> SignOffAsync() => await SubmitAsync((await Facilitator.GetAsync("/check")).Form("sure").Set("sure", "yes"));

    public async Task<Page> DeleteAsync() => await SubmitAsync((await Facilitator.GetAsync("/delete")).Form("sure").Set("sure", "yes"));

    /// <summary>Sends fields to an address whether a page offers a form for them or not; antiforgery is satisfied.</summary>
    public async Task<Page> PostAsync(string below, string fields)
    {
        var token = (await Facilitator.Browser.GetAsync("/en/assessments/new")).Form("Scope")["__RequestVerificationToken"]!;
        using var content = new FormUrlEncodedContent(
            TypedFields.Read(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await Facilitator.Browser.PostAsync(Facilitator.Address + below, content);
    }

    public Task<Page> SubmitAsync(Form form) => Facilitator.Browser.SubmitAsync(form);

    public void Dispose()
    {
        foreach (var browser in _browsers)
        {
            browser.Dispose();
        }
    }
}
