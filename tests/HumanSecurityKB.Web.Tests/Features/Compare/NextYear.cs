namespace HumanSecurityKB.Web.Tests.Features.Compare;

/// <summary>The steps from one year's assessment to the next.</summary>
internal static class NextYear
{
    /// <summary>Five grades, and a plan of which the first action was done.</summary>
    public static async Task<Visit> AssessedAsync(Browser browser)
    {
        var visit = await Visit.StartAsync(browser);
        await browser.SubmitAsync((await visit.GetAsync("/profile")).Form("Name").Set("Name", "Senate").Set("Staff", "3").Set("Concerns[FOO]", "3").Untick("Dimensions", "TEC"));
        foreach (var (criterion, grade) in new[] { ("LEAD-1", "1"), ("LEAD-2", "2"), ("LEAD-3", "3"), ("LAW-1", "3") })
        {
            await visit.AnswerAsync(criterion, ("Grade", grade), ("Comment", $"Of the first year, {criterion}."));
        }

        await visit.AnswerAsync("LAW-2", ("Grade", "do-not-know"));
        var plan = (await visit.GetAsync("/plan")).Form("Version").Set("Actions[0].Action", "Name a coordinator.").Set("Actions[0].Status", "done");
        (await browser.SubmitAsync(plan)).WithStatus(200);
        return visit;
    }

    public static async Task<Visit> SignedOffAsync(Browser browser)
    {
        var visit = await AssessedAsync(browser);
        (await browser.SubmitAsync((await visit.GetAsync("/check")).Form("sure").Set("sure", "yes"))).WithStatus(200);
        return visit;
    }

    public static async Task<Visit> NextAsync(this Visit earlier, string mode = "alone", string answers = "afresh")
    {
        var page = (await earlier.GetAsync("/next")).WithStatus(200);
        return Visit.Begun(earlier.Browser, await earlier.Browser.SubmitAsync(page.Form("Mode").Set("Mode", mode).Set("Answers", answers)));
    }
}
