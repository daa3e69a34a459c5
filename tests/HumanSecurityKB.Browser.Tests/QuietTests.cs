using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

public sealed class QuietTests(BrowserFixture site)
{
    [Theory, MemberData(nameof(SamplePages.NamesInEveryLanguage), MemberType = typeof(SamplePages))]
    public async Task A_page_asks_nobody_else_and_has_no_error(string page, string language)
    {
        var sighting = await site.SeeAsync(page, language);
        Sighting.AssertNone(sighting.Complaints);
    }
}
