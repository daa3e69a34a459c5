using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

public sealed class QuietTests(BrowserFixture site)
{
    [Theory, MemberData(nameof(SamplePages.Names), MemberType = typeof(SamplePages))]
    public async Task A_page_asks_nobody_else_and_has_no_error(string page)
    {
        await using var visit = await site.VisitAsync(page, Reader.Of("en") with { HasScripts = true });
        Assert.Empty(visit.Complaints);
    }
}
