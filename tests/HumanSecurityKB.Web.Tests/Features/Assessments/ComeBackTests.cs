using System.Net;

namespace HumanSecurityKB.Web.Tests.Features.Assessments;

/// <summary>Coming back any day: with the cookie, the private link, the key as a person types it, or the file.</summary>
public sealed class ComeBackTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static readonly Uri _site = new("https://localhost/");

    [Fact]
    public async Task With_the_cookie_after_the_browser_was_closed()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"));

        using var tomorrow = host.OpenBrowser();
        foreach (Cookie cookie in browser.Cookies.GetCookies(_site))
        {
            // Only cookies with an end survive.
            if (cookie.Expires > DateTime.UtcNow.AddDays(364))
            {
                tomorrow.Cookies.Add(cookie);
            }
        }

        Assert.Equal("assessment-" + visit.Id, Assert.Single(tomorrow.Cookies.GetAllCookies()).Name);
        var again = new Visit(tomorrow, visit.Address, visit.Key, visit.PrivateLink);
        Assert.Equal("3", (await again.GetAsync("/criteria/LEAD-1")).WithStatus(200).Form("Grade")["Grade"]);
        Assert.EndsWith("/criteria/LEAD-3", (await again.AnswerAsync("LEAD-2", ("Grade", "2"))).WithStatus(200).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_private_link_and_the_key_leaves_the_address()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        Assert.Equal($"https://localhost/en/assessments/open?key={visit.Key}", visit.PrivateLink);

        using var colleague = host.OpenBrowser();
        var tasks = await colleague.GetAsync(visit.PrivateLink);

        Assert.Equal(visit.Address, tasks.WithStatus(200).Path);
        Assert.Equal("", tasks.Address.Query);
        Assert.Equal(visit.Key, (await colleague.GetAsync(visit.Address + "/key")).Texts("code")[0]);
    }

    [Theory]
    [InlineData("as shown")]
    [InlineData("in small letters")]
    [InlineData("without hyphens")]
    [InlineData("with spaces")]
    [InlineData("with letters for digits")]
    [InlineData("with Arabic digits")]
    public async Task With_the_key_as_a_person_types_it(string manner)
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var typed = manner switch
        {
            "in small letters" => visit.Key.ToLowerInvariant(),
            "without hyphens" => visit.Key.Replace("-", "", StringComparison.Ordinal),
            "with spaces" => $"  {visit.Key.Replace('-', ' ')} ",
            "with Arabic digits" => TypedFields.WithArabicDigits(visit.Key),
            "with letters for digits" => visit.Key.Replace('0', 'o').Replace('1', 'l'),
            _ => visit.Key,
        };

        using var colleague = host.OpenBrowser();
        var open = await colleague.GetAsync("/fr/assessments/open");
        var tasks = await colleague.SubmitAsync(open.Form("key").Set("key", typed), open.Words["open.submitKey"]);

        Assert.Equal($"/fr/assessments/{visit.Id}", tasks.WithStatus(200).Path);
    }

    [Theory]
    [InlineData("", "open.errors.empty")]
    [InlineData("ABCDE-12345", "open.errors.shape")]
    [InlineData("'; DROP TABLE assessments; --", "open.errors.shape")]
    [InlineData("00000-00000-00000-00000-00000-0", "open.errors.unknown")]
    public async Task A_key_that_opens_nothing_stays_in_its_field(string typed, string error)
    {
        using var browser = host.OpenBrowser();
        var open = await browser.GetAsync("/en/assessments/open");

        var again = await browser.SubmitAsync(open.Form("key").Set("key", typed));

        Assert.Equal([$"key: {again.Words[error]}"], again.WithStatus(400).Errors);
        BadInputTests.IsPointedOut(again, "key");
        Assert.Equal(typed, again.Form("key")["key"]);
    }

    [Fact]
    public async Task Two_assessments_are_at_home_in_one_browser()
    {
        using var browser = host.OpenBrowser();
        var first = await Visit.StartAsync(browser);
        var second = await Visit.StartAsync(browser, "quick-check", "es");

        (await first.GetAsync()).WithStatus(200);
        (await second.GetAsync()).WithStatus(200);
        Assert.NotEqual(first.Key, second.Key);
    }

    [Fact]
    public async Task In_another_language_it_is_the_same_assessment()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        await visit.AnswerAsync("LEAD-1", ("Grade", "5"));

        var page = await visit.GetAsync("/criteria/LEAD-1");
        var arabic = await browser.GetAsync(page.Element(".langs a[hreflang=ar]").GetAttribute("href")!);

        Assert.Equal($"/ar/assessments/{visit.Id}/criteria/LEAD-1", arabic.WithStatus(200).Path);
        Assert.Equal("5", arabic.Form("Grade")["Grade"]);
        foreach (var below in new[] { "", "/key", "/profile", "/criteria/LEAD-1", "/sections/LEAD", "/check", "/results", "/results/overall", "/results/functions/LEAD", "/plan", "/delete" })
        {
            Fallback.IsSaid((await browser.GetAsync($"/ar/assessments/{visit.Id}{below}")).WithStatus(200));
        }
    }
}
