using System.Net;

namespace HumanSecurityKB.Web.Tests.Safety;

/// <summary>
/// The rules of <see cref="ResponseRules"/> hold for every kind of response; here each kind is asked for once.
/// </summary>
public sealed class HeaderTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/", 302)]
    [InlineData("/en", 200)]
    [InlineData("/en/search?q=food", 200)]
    [InlineData("/en/assessments/new", 200)]
    [InlineData("/en/assessments/open?key=nonsense", 400)]
    [InlineData("/en/library/no-such-article", 404)]
    [InlineData("/en/LIBRARY", 301)]
    [InlineData("/sitemap.xml", 200)]
    [InlineData("/robots.txt", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/favicon.ico", 404)]
    [InlineData("/wp-admin/setup.php", 404)]
    [InlineData("/en/assessments/000000000000000/report.pdf", 404)]
    public async Task Every_kind_of_response_has_the_headers(string address, int status)
    {
        using var browser = host.OpenBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://localhost" + address));

        var response = await browser.SendAsync(request);

        response.WithStatus(status);
        if (!address.Contains("/assessments/", StringComparison.Ordinal))
        {
            Assert.Empty(response.HeadersNamed("Set-Cookie"));
        }
    }

    [Fact]
    public async Task The_policy_allows_no_inline_script_and_nothing_from_elsewhere()
    {
        using var browser = host.OpenBrowser();

        var policy = (await browser.GetAsync("/en")).Header("Content-Security-Policy")!.Split("; ");

        string[] allowed = ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"];
        Assert.Equal(allowed.Order(), policy.Order());
    }

    [Fact]
    public async Task Styles_and_pictures_are_kept_for_ever_under_an_address_that_changes_with_them()
    {
        using var browser = host.OpenBrowser();
        var home = await browser.GetAsync("/en");
        foreach (var (link, type) in new[] { ("link[rel=stylesheet]", "text/css; charset=utf-8"), ("link[rel=icon]", "image/svg+xml") })
        {
            var address = home.Element(link).GetAttribute("href")!;
            var asset = (await browser.GetAsync(address)).WithStatus(200);
            Assert.Equal(type, asset.ContentType);
            Assert.Equal("public, max-age=31536000, immutable", asset.Header("Cache-Control"));
            Assert.DoesNotContain("http", asset.Body.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
            (await browser.GetAsync(address.Replace(".css", "0.css", StringComparison.Ordinal).Replace(".svg", "0.svg", StringComparison.Ordinal))).WithStatus(404);
        }
    }

    [Fact]
    public async Task A_wrong_method_gets_a_page_too()
    {
        using var browser = host.OpenBrowser();
        using var nothing = new StringContent("");

        var refused = await browser.PostAsync("/en/library", nothing);

        Assert.Equal(refused.Words["error.405.title"], refused.WithStatus(405).Heading);
        Assert.Contains("GET", refused.Header("Allow"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_of_an_assessment_is_for_this_site_alone()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);

        var cookie = browser.Cookies.GetCookies(new Uri("https://localhost/"))["assessment-" + visit.Id]!;

        Assert.True(cookie.HttpOnly);
        Assert.True(cookie.Secure);
        Assert.Equal("/", cookie.Path);
        Assert.Equal("localhost", cookie.Domain);
        using var anew = host.OpenBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(visit.PrivateLink));
        Assert.Contains("samesite=lax", Assert.Single((await anew.SendAsync(request)).HeadersNamed("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Too_many_new_assessments_from_one_network_are_refused_for_a_while()
    {
        using var browser = host.OpenBrowser();
        var form = (await browser.GetAsync("/en/assessments/new")).Form("Scope").Set("Scope", "quick-check").Set("Mode", "alone");
        for (var i = 0; i < 60; i++)
        {
            using var request = form.Request(null);
            (await browser.SendAsync(request)).WithStatus(HttpStatusCode.Redirect);
        }

        IsRefused(await browser.SubmitAsync(form));
        using var neighbour = host.OpenBrowser();
        await Visit.StartAsync(neighbour);
    }

    [Fact]
    public async Task Too_many_keys_tried_from_one_network_are_refused_for_a_while()
    {
        using var owner = host.OpenBrowser();
        var visit = await Visit.StartAsync(owner);
        using var browser = host.OpenBrowser();
        for (var i = 0; i < 300; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://localhost/en/assessments/open?key=ABCDE-ABCDE-ABCDE-ABCDE-ABCDE-{i % 10}"));
            (await browser.SendAsync(request)).WithStatus(400);
        }

        IsRefused(await browser.GetAsync(visit.PrivateLink));
        (await owner.GetAsync(visit.PrivateLink)).WithStatus(200);
    }

    private static void IsRefused(Page page)
    {
        Assert.Equal(page.Words["error.429.title"], page.WithStatus(429).Heading);
        Assert.Equal("600", page.Header("Retry-After"));
    }
}
