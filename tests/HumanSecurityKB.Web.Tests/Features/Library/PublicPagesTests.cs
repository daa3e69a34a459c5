using System.IO.Compression;

namespace HumanSecurityKB.Web.Tests.Features.Library;

/// <summary>What anyone may read. That each page is well made is checked by <see cref="ResponseRules"/>.</summary>
public sealed class PublicPagesTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/de/library", null, "en")]
    [InlineData("/de/library", "fr-CH, fr;q=0.9, en;q=0.8", "fr")]
    [InlineData("/fr/library/pas-d-article", "en", "fr")]
    [InlineData("/ar/criteria/LEAD-99", "en", "ar")]
    [InlineData("/es/criteria/nonsense", "en", "es")]
    [InlineData("/es/sdgs/18", "en", "es")]
    [InlineData("/en/sdgs/0", "fr", "en")]
    [InlineData("/en/sdgs/07", null, "en")]
    [InlineData("/en/sdgs/00000000000000000000000000000000000007", null, "en")]
    [InlineData("/en/sdgs/+7", null, "en")]
    [InlineData("/en/sdgs/7%20", null, "en")]
    [InlineData("/en/sdgs/99999999999", null, "en")]
    [InlineData("/ar/sdgs/٧", null, "ar")]
    [InlineData("/fr/sdgs/goal", null, "fr")]
    [InlineData("/fr/topics/nothing", null, "fr")]
    [InlineData("/fr/topics/PRACTICE", null, "fr")]
    [InlineData("/de/feed.xml", null, "en")]
    [InlineData("/EN", null, "en")]
    [InlineData("/en/library/food-security/more", null, "en")]
    [InlineData("/en//library", null, "en")]
    public async Task What_is_not_there_is_said_in_the_right_language(string address, string? wishes, string language)
    {
        using var browser = host.OpenBrowser();
        browser.Languages = wishes;

        var page = (await browser.GetAsync(address)).WithStatus(404);

        Assert.Equal(language, page.Language);
        Assert.Equal(host.Words(language)["error.404.title"], page.Heading);
        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData(null, "/en")]
    [InlineData("fr", "/fr")]
    [InlineData("fr-CH, en;q=0.5", "/fr")]
    [InlineData("de, es;q=0.4, fr;q=0.8", "/fr")]
    [InlineData("ar-EG", "/ar")]
    [InlineData("AR", "/ar")]
    [InlineData("es;q=0, en;q=0.1", "/en")]
    [InlineData("de, it", "/en")]
    [InlineData("*", "/en")]
    [InlineData("nonsense;;q=x,,", "/en")]
    public async Task The_root_sends_a_reader_to_the_language_the_browser_asks_for(string? wishes, string address)
    {
        using var browser = host.OpenBrowser();
        browser.Languages = wishes;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://localhost/"));

        var root = (await browser.SendAsync(request)).WithStatus(302);

        Assert.Equal(address, root.Location);
        Assert.Equal("Accept-Language", root.Header("Vary"));
    }

    [Theory]
    [InlineData("/en/LIBRARY", "/en/library")]
    [InlineData("/fr/Library/", "/fr/library")]
    [InlineData("/en/Library/food-security", "/en/library/food-security")]
    [InlineData("/ar/CRITERIA/LEAD-1", "/ar/criteria/LEAD-1")]
    [InlineData("/en/", "/en")]
    [InlineData("/en/SDGS/7", "/en/sdgs/7")]
    [InlineData("/es/Glossary", "/es/glossary")]
    [InlineData("/en/sources/", "/en/sources")]
    [InlineData("/en/Topics/practice", "/en/topics/practice")]
    public async Task A_page_has_one_address_and_other_spellings_lead_to_it(string typed, string address)
    {
        using var browser = host.OpenBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://localhost" + typed));

        Assert.Equal(address, (await browser.SendAsync(request)).WithStatus(301).Location);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/ar/library/food-security")]
    [InlineData("/en/criteria/LEAD-1")]
    public async Task A_page_is_the_same_compressed_or_not_and_is_not_sent_twice(string address)
    {
        using var browser = host.OpenBrowser();
        var head = (await AskAsync(browser, HttpMethod.Head, address)).WithStatus(200);
        var plain = (await AskAsync(browser, HttpMethod.Get, address)).WithStatus(200);
        Assert.Empty(head.Bytes);
        foreach (var header in new[] { "Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary", "Content-Language", "Content-Security-Policy" })
        {
            Assert.Equal(plain.Header(header), head.Header(header));
        }

        var tags = new HashSet<string?> { plain.Header("ETag") };
        foreach (var encoding in new[] { "br", "gzip" })
        {
            var packed = (await AskAsync(browser, HttpMethod.Get, address, ("Accept-Encoding", $"deflate, {encoding}, zstd;q=0.5"))).WithStatus(200);
            Assert.Equal(encoding, packed.Header("Content-Encoding"));
            Assert.Equal("Accept-Encoding", packed.Header("Vary"));
            Assert.True(packed.Bytes.Length < plain.Bytes.Length / 2, "It was hardly compressed.");
            Assert.Equal(plain.Body, await UnpackAsync(packed.Bytes, encoding));
            Assert.True(tags.Add(packed.Header("ETag")), "Two bodies have one ETag.");

            var kept = await AskAsync(browser, HttpMethod.Get, address, ("Accept-Encoding", encoding), ("If-None-Match", packed.Header("ETag")!));
            Assert.Empty(kept.WithStatus(304).Bytes);
            Assert.Equal(packed.Header("ETag"), kept.Header("ETag"));
        }

        (await AskAsync(browser, HttpMethod.Get, address, ("If-None-Match", "\"older\""))).WithStatus(200);
        Assert.Equal(plain.Body, (await AskAsync(browser, HttpMethod.Get, address, ("Accept-Encoding", "deflate, zstd"))).Body);
        Assert.Equal(plain.Body, (await AskAsync(browser, HttpMethod.Get, address + "?utm_source=x")).Body);
    }

    [Fact]
    public async Task Nothing_of_one_reader_reaches_the_next()
    {
        using var first = host.OpenBrowser();
        var visit = await Visit.StartAsync(first);
        var mine = await first.GetAsync("/en/library/health-security");

        using var second = host.OpenBrowser();
        var theirs = await second.GetAsync("/en/library/health-security");

        Assert.Equal(mine.Body, theirs.Body);
        Assert.DoesNotContain(visit.Id, theirs.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", theirs.Body, StringComparison.Ordinal);
    }

    private static async Task<Page> AskAsync(Browser browser, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri("https://localhost" + address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await browser.SendAsync(request);
    }

    private static async Task<string> UnpackAsync(byte[] bytes, string encoding)
    {
        await using var packed = new MemoryStream(bytes);
        await using Stream unpacked = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
