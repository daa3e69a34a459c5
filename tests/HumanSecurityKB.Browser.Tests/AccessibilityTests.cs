using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HumanSecurityKB.Browser.Tests.Shared;

namespace HumanSecurityKB.Browser.Tests;

/// <summary>What axe can find; it can't find everything.</summary>
public sealed class AccessibilityTests(BrowserFixture site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory, MemberData(nameof(SamplePages.Names), MemberType = typeof(SamplePages))]
    public Task Axe_finds_nothing_on_a_page_in_English(string page) => CheckAsync(page, Reader.Of("en"));

    [Theory]
    [InlineData("home")]
    [InlineData("article with a table")]
    [InlineData("goals")]
    [InlineData("goal")]
    [InlineData("glossary")]
    [InlineData("criterion")]
    [InlineData("profile")]
    [InlineData("task list")]
    [InlineData("answer with errors")]
    [InlineData("check")]
    [InlineData("results")]
    [InlineData("plan")]
    public Task Axe_finds_nothing_on_a_phone_in_Arabic(string page) => CheckAsync(page, Reader.Of("ar") with { Width = Reader.Phone });

    [Theory]
    [InlineData("home")]
    [InlineData("article with a table")]
    [InlineData("goals")]
    [InlineData("goal")]
    [InlineData("glossary")]
    [InlineData("sources")]
    [InlineData("search with hits")]
    [InlineData("start")]
    [InlineData("answer with errors")]
    [InlineData("results")]
    [InlineData("plan")]
    public Task Axe_finds_nothing_in_the_dark(string page) => CheckAsync(page, Reader.Of("en") with { IsInTheDark = true });

    [Theory, MemberData(nameof(SamplePages.DrawnAndAnswered), MemberType = typeof(SamplePages))]
    public Task Axe_finds_nothing_on_a_page_with_drawings_or_an_answer_in_any_light_and_width(string page, string language, bool isInTheDark, int width) =>
        CheckAsync(page, Reader.Of(language) with { IsInTheDark = isInTheDark, Width = width });

    [Theory, MemberData(nameof(SamplePages.OfCommittees), MemberType = typeof(SamplePages))]
    public Task Axe_finds_nothing_on_a_page_of_a_committee_on_the_smallest_phone(string page, string language) =>
        CheckAsync(page, Reader.Of(language) with { Width = Reader.SmallPhone });

    [Theory, MemberData(nameof(SamplePages.OfCommittees), MemberType = typeof(SamplePages))]
    public Task Axe_finds_nothing_on_a_page_of_a_committee_in_the_dark(string page, string language) =>
        CheckAsync(page, Reader.Of(language) with { IsInTheDark = true });

    private async Task CheckAsync(string page, Reader reader)
    {
        await using var visit = await site.VisitAsync(page, reader with { HasScripts = true });
        var result = await visit.Page.RunAxe(Rules);
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes, Describe));
    }

    private static string Describe(AxeResultItem violation, AxeResultNode node) => $"{violation.Id}: {violation.Help}: {node.Html}";
}
