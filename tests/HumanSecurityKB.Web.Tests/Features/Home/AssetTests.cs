using System.Text.RegularExpressions;

namespace HumanSecurityKB.Web.Tests.Features.Home;

/// <summary>What every page brings with it, as small as was promised.</summary>
public sealed partial class AssetTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const int Kilobyte = 1000;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_stylesheet_is_under_twenty_kilobytes_compressed(string encoding)
    {
        using var browser = host.OpenBrowser();
        var address = (await browser.GetAsync("/en")).Element("link[rel=stylesheet]").GetAttribute("href")!;

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://localhost{address}"));
        request.Headers.Add("Accept-Encoding", encoding);
        var stylesheet = (await browser.SendAsync(request)).WithStatus(200);

        Assert.Equal(encoding, stylesheet.Header("Content-Encoding"));
        Assert.InRange(stylesheet.Bytes.Length, 5 * Kilobyte, 20 * Kilobyte);
    }

    [Fact]
    public async Task The_stylesheet_knows_no_left_and_no_right()
    {
        using var browser = host.OpenBrowser();
        var address = (await browser.GetAsync("/en")).Element("link[rel=stylesheet]").GetAttribute("href")!;

        var stylesheet = (await browser.GetAsync(address)).WithStatus(200).Body;

        Assert.Empty(PhysicalSide().Matches(stylesheet).Select(match => match.Value));
    }

    [Fact]
    public void All_scripts_together_are_under_ten_kilobytes()
    {
        var program = typeof(Site).Assembly;
        var scripts = program.GetManifestResourceNames().Where(name => name.EndsWith(".js", StringComparison.Ordinal)).ToList();

        Assert.Equal(["follow.js", "screen.js", "work.js"], scripts.Order());
        Assert.InRange(scripts.Sum(name => program.GetManifestResourceStream(name)!.Length), 1, 10 * Kilobyte);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task The_home_page_shows_the_report_in_the_readers_language(string language)
    {
        using var browser = host.OpenBrowser();
        var picture = (await browser.GetAsync($"/{language}")).Element(".papers img");

        var file = (await browser.GetAsync(picture.GetAttribute("src")!)).WithStatus(200);

        Assert.Equal("image/webp", file.ContentType);
        Assert.Matches($@"/report\.{language}\.", picture.GetAttribute("src"));
        Assert.NotEqual("", picture.GetAttribute("alt"));
    }

    /// <summary>A property or value that names a side of the screen, as in <c>margin-left</c> or <c>text-align: right</c>.</summary>
    [GeneratedRegex(@"[\w-]*\b(left|right)\b[\w-]*(?=\s*[:;}])")]
    private static partial Regex PhysicalSide();
}
