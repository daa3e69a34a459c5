using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Tests;

/// <summary>One person's work on one assessment, through the pages.</summary>
public sealed class Visit(Browser browser, string address, string key, string privateLink)
{
    public Browser Browser => browser;

    /// <summary>Of the task list.</summary>
    public string Address => address;

    public string Id => address.Split('/')[^1];

    /// <summary>As shown: groups with hyphens.</summary>
    public string Key => key;

    public string PrivateLink => privateLink;

    public static async Task<Visit> StartAsync(Browser browser, string scope = "full", string language = "en")
    {
        var start = await browser.GetAsync($"/{language}/assessments/new");
        return Begun(browser, await browser.SubmitAsync(start.Form("Scope").Set("Scope", scope).Set("Mode", "alone")));
    }

    /// <summary>From the page that shows the key.</summary>
    public static Visit Begun(Browser browser, Page keyPage)
    {
        Assert.EndsWith("/key", keyPage.WithStatus(200).Path, StringComparison.Ordinal);
        var codes = keyPage.Texts("main code");
        return new Visit(browser, keyPage.Path[..^"/key".Length], codes[0], codes[1]);
    }

    public static async Task<Visit> ImportAsync(Browser browser, byte[] file, string language = "en")
    {
        var open = await browser.GetAsync($"/{language}/assessments/open");
        return Begun(browser, await browser.SubmitAsync(open.Form("file").Attach("file", "assessment.json", file)));
    }

    public Task<Page> GetAsync(string below = "") => browser.GetAsync(address + below);

    public string To(CriterionId criterion) => $"/criteria/{criterion}";

    /// <summary>Opens a criterion, fills the fields and presses Continue.</summary>
    public async Task<Page> AnswerAsync(string criterion, params (string Field, string Value)[] fields)
    {
        var page = (await GetAsync($"/criteria/{criterion}")).WithStatus(200);
        var form = page.Form("Grade");
        foreach (var (field, value) in fields)
        {
            form.Set(field, value);
        }

        return await browser.SubmitAsync(form, page.Words["continue"]);
    }

    public async Task<byte[]> SaveFileAsync() => (await GetAsync("/report.json")).WithStatus(200).Bytes;
}
