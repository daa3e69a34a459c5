using HumanSecurityKB.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>
/// For eyes, run only when asked for with <c>-explicit only</c>: a picture of every page as each reader sees it, in the folder
/// named by HSKB_PICTURES.
/// </summary>
public sealed class PictureTests(BrowserFixture site)
{
    [Theory(Explicit = true), MemberData(nameof(SamplePages.Names), MemberType = typeof(SamplePages))]
    public async Task Pictures_of(string page)
    {
        var folder = Environment.GetEnvironmentVariable("HSKB_PICTURES") ?? Path.Combine(Path.GetTempPath(), "hskb-pictures");
        (string Name, Reader Reader)[] readers =
        [
            ("desk-en", Reader.Of("en")),
            ("phone-en", Reader.Of("en") with { Width = Reader.Phone }),
            ("phone-ar", Reader.Of("ar") with { Width = Reader.Phone }),
            ("desk-ar", Reader.Of("ar")),
            ("dark-en", Reader.Of("en") with { IsInTheDark = true }),
        ];
        foreach (var (name, reader) in readers)
        {
            await using var visit = await site.VisitAsync(page, reader);
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name, $"{page}.png"), FullPage = true });
        }
    }
}
