using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>What axe can find; it can't find everything. And whether the focus shows.</summary>
public sealed class AccessibilityTests(BrowserFixture site)
{
    [Theory, MemberData(nameof(SamplePages.NamesInBothDirections), MemberType = typeof(SamplePages))]
    public async Task Axe_finds_nothing_by_day_or_in_the_dark_at_a_desk_or_on_the_smallest_phone(string page, string language)
    {
        var sighting = await site.SeeAsync(page, language);
        Sighting.AssertNone(sighting.Violations);
    }

    [Theory, MemberData(nameof(SamplePages.NamesInBothDirections), MemberType = typeof(SamplePages))]
    public async Task The_focus_shows_wherever_the_keyboard_goes(string page, string language)
    {
        var sighting = await site.SeeAsync(page, language);
        Sighting.AssertNone(sighting.UnseenStops);
    }
}
