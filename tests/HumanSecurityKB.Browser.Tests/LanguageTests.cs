using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

public sealed class LanguageTests(BrowserFixture site)
{
    [Theory, MemberData(nameof(SamplePages.Names), MemberType = typeof(SamplePages))]
    public async Task An_Arabic_page_runs_from_the_right_and_marks_what_is_in_English(string page)
    {
        var sighting = await site.SeeAsync(page, "ar");
        Assert.Contains("""<html lang="ar" dir="rtl">""", sighting.Source, StringComparison.Ordinal);
        Assert.False(sighting.RunsFromTheLeft, "The navigation is not mirrored.");
        Sighting.AssertNone(sighting.MisledReaders);
    }

    [Fact]
    public async Task An_English_page_runs_from_the_left()
    {
        var sighting = await site.SeeAsync("home", "en");
        Assert.True(sighting.RunsFromTheLeft);
    }
}
