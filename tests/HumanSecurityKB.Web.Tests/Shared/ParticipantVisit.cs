namespace HumanSecurityKB.Web.Tests;

/// <summary>One participant's grading in a committee, through the pages.</summary>
public sealed class ParticipantVisit(Browser browser, string address, string key, string privateLink)
{
    public Browser Browser => browser;

    /// <summary>Of the participant's own list.</summary>
    public string Address => address;

    /// <summary>As shown: groups with hyphens.</summary>
    public string Key => key;

    public string PrivateLink => privateLink;

    /// <param name="role">Empty for who would rather not say.</param>
    public static async Task<ParticipantVisit> JoinAsync(Browser browser, string code, string role = "", string language = "en")
    {
        var join = await browser.GetAsync($"/{language}/assessments/join");
        return Joined(browser, await browser.SubmitAsync(join.Form("Code").Set("Code", code).Set("Role", role)));
    }

    /// <summary>From the page that shows the key.</summary>
    public static ParticipantVisit Joined(Browser browser, Page keyPage)
    {
        Assert.EndsWith("/grading/key", keyPage.WithStatus(200).Path, StringComparison.Ordinal);
        var codes = keyPage.Texts("main code");
        return new ParticipantVisit(browser, keyPage.Path[..^"/key".Length], codes[0], codes[1]);
    }

    public Task<Page> GetAsync(string below = "") => browser.GetAsync(address + below);

    public async Task<Form> FormOfAsync(string criterion) => (await GetAsync($"/criteria/{criterion}")).WithStatus(200).Form("Grade");

    /// <summary>Opens a criterion, chooses and presses Continue.</summary>
    /// <param name="choice">As on a ballot: 0 to 5, ? or -.</param>
    public async Task<Page> GradeAsync(string criterion, string choice, string comment = "") =>
        await browser.SubmitAsync(Filled(await FormOfAsync(criterion), choice, comment));

    public static Form Filled(Form form, string choice, string comment = "")
    {
        form.Set("Grade", choice switch { "?" => "do-not-know", "-" => "not-applicable", _ => choice }).Set("Comment", comment);
        return choice == "-" ? form.Set("Reason", "other-level") : form;
    }

    /// <summary>Presses the button that says that everything is graded, or that it is not.</summary>
    public async Task<Page> FinishAsync() => await browser.SubmitAsync((await GetAsync()).Form("finished"));
}
