using System.Globalization;
using AngleSharp.Dom;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Tests.Features.Sdgs;

/// <summary>The goals and what touches them, counted here a second time from what criteria and articles name.</summary>
public sealed class GoalPagesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const int LastGoal = 17;
    private const string ArticlesOnly = "○";

    public static TheoryData<int> Goals => [.. Enumerable.Range(1, LastGoal)];

    [Theory]
    [InlineData("/en/sdgs")]
    [InlineData("/en/dimensions")]
    [InlineData("/ar/sdgs")]
    public async Task The_table_counts_the_criteria_of_each_goal_and_dimension(string address)
    {
        using var browser = host.OpenBrowser();
        var page = (await browser.GetAsync(address)).WithStatus(200);
        var rows = page.Document.QuerySelectorAll("table.goal-table tbody tr").ToList();
        var filled = 0;

        Assert.Equal(LastGoal, rows.Count);
        Assert.Equal(Columns.Count, page.Document.QuerySelectorAll("table.goal-table thead th").Length - 1);
        for (var goal = 1; goal <= LastGoal; goal++)
        {
            var cells = rows[goal - 1].QuerySelectorAll("td").ToList();
            Assert.Equal(Columns.Count, cells.Count);
            Assert.Equal($"/{page.Language}/sdgs/{goal}", rows[goal - 1].QuerySelector("th a")!.GetAttribute("href"));
            foreach (var (cell, dimension) in cells.Zip(Columns))
            {
                filled += IsRight(page, cell, goal, dimension) ? 1 : 0;
            }
        }

        Assert.True(filled > LastGoal, "Hardly anything touches a goal.");
    }

    [Fact]
    public async Task The_goals_are_listed_with_their_names()
    {
        using var browser = host.OpenBrowser();

        var page = (await browser.GetAsync("/fr/sdgs")).WithStatus(200);

        var words = host.Content.ReportWords(page.Words.Language);
        var tiles = Enumerable.Range(1, LastGoal).Select(goal => $"{goal}{Page.Clean(words[$"goals.{goal}"])} /fr/sdgs/{goal}");
        Assert.Equal(tiles, page.Document.QuerySelectorAll("main a.goal").Select(tile => $"{Page.Clean(tile.TextContent)} {tile.GetAttribute("href")}"));
    }

    [Theory]
    [MemberData(nameof(Goals))]
    public async Task A_goal_lists_what_touches_it_by_target_and_by_dimension(int goal)
    {
        using var browser = host.OpenBrowser();

        var page = (await browser.GetAsync($"/en/sdgs/{goal}")).WithStatus(200);

        var criteria = Criteria.Where(criterion => criterion.Targets.Any(target => GoalOf(target) == goal)).ToList();
        var articles = Articles.Where(article => article.Targets.Any(target => GoalOf(target) == goal)).ToList();
        Assert.Equal(Page.Clean(host.Content.ReportWords(page.Words.Language)[$"goals.{goal}"]), page.Heading);
        var targets = criteria.SelectMany(criterion => criterion.Targets).Concat(articles.SelectMany(article => article.Targets)).Where(target => GoalOf(target) == goal).ToHashSet();
        Assert.Equal(targets.Select(target => $"target-{target}").ToHashSet(), page.Document.QuerySelectorAll("li[id^=target-]").Select(item => item.Id!).ToHashSet());
        foreach (var target in targets)
        {
            var item = page.Document.GetElementById($"target-{target}")!;
            Assert.NotEqual("", item.QuerySelector(".target-text")!.TextContent);
            Assert.Equal(criteria.Where(criterion => criterion.Targets.Contains(target)).Select(AddressOf), item.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        }

        Assert.Equal(
            criteria.Select(AddressOf).Concat(articles.Select(AddressOf)).Order(StringComparer.Ordinal),
            page.Document.QuerySelectorAll(".by-dimension a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_part_about_a_dimension_has_what_is_of_that_dimension()
    {
        using var browser = host.OpenBrowser();
        for (var goal = 1; goal <= LastGoal; goal++)
        {
            var page = (await browser.GetAsync($"/en/sdgs/{goal}")).WithStatus(200);
            foreach (var dimension in Columns)
            {
                var part = page.Document.GetElementById(dimension?.Value.ToLowerInvariant() ?? "across");
                var expected = CriteriaOf(goal, dimension).Select(AddressOf).Concat(ArticlesOf(goal, dimension).Select(AddressOf));
                var links = part?.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!) ?? [];
                Assert.Equal(expected.Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Goals_lead_to_their_neighbours_and_the_first_and_last_have_one()
    {
        using var browser = host.OpenBrowser();

        Assert.Equal(["/en/sdgs/2"], await NeighboursAsync(browser, 1));
        Assert.Equal(["/en/sdgs/8", "/en/sdgs/10"], await NeighboursAsync(browser, 9));
        Assert.Equal(["/en/sdgs/16"], await NeighboursAsync(browser, LastGoal));
    }

    [Fact]
    public async Task A_target_leads_to_its_goal_from_criteria_and_articles()
    {
        using var browser = host.OpenBrowser();
        foreach (var criterion in Criteria)
        {
            var page = (await browser.GetAsync($"/es/criteria/{criterion.Id}")).WithStatus(200);
            Assert.Equal(criterion.Targets.Select(target => $"/es/sdgs/{GoalOf(target)}#target-{target}"), page.Document.QuerySelectorAll(".targets a").Select(link => link.GetAttribute("href")));
        }

        foreach (var article in Articles)
        {
            var page = (await browser.GetAsync($"/es/library/{article.Slug}")).WithStatus(200);
            Assert.Equal(article.Targets.Select(target => $"/es/sdgs/{GoalOf(target)}#target-{target}"), page.Document.QuerySelectorAll(".targets a").Select(link => link.GetAttribute("href")));
        }
    }

    /// <summary>The dimensions, and none of them.</summary>
    private List<AxisKey?> Columns => [.. host.Questionnaire.Dimensions.Select(dimension => dimension.Key), null];

    private IReadOnlyList<Criterion> Criteria => host.Questionnaire.Criteria;

    private IReadOnlyList<Article> Articles => host.Content.Library.Articles;

    /// <returns>False for an empty cell.</returns>
    private bool IsRight(Page page, IElement cell, int goal, AxisKey? dimension)
    {
        var (criteria, articles) = (CriteriaOf(goal, dimension).Count(), ArticlesOf(goal, dimension).Count());
        if (criteria + articles == 0)
        {
            Assert.Equal("", cell.TextContent.Trim());
            return false;
        }

        var shown = criteria > 0 ? criteria.ToString(CultureInfo.InvariantCulture) : ArticlesOnly;
        Assert.Equal(shown, cell.QuerySelector("[aria-hidden]")!.TextContent);
        Assert.Equal(criteria > 0 ? page.Words.Count("sdgs.table.criteria", criteria) : page.Words.Count("sdgs.table.articles", articles), cell.QuerySelector(".vh")!.TextContent);
        Assert.Equal($"/{page.Language}/sdgs/{goal}#{dimension?.Value.ToLowerInvariant() ?? "across"}", cell.QuerySelector("a")!.GetAttribute("href"));
        return true;
    }

    private IEnumerable<Criterion> CriteriaOf(int goal, AxisKey? dimension) =>
        Criteria.Where(criterion => criterion.Dimension == dimension && criterion.Targets.Any(target => GoalOf(target) == goal));

    private IEnumerable<Article> ArticlesOf(int goal, AxisKey? dimension) =>
        Articles.Where(article => article.Dimension == dimension && article.Targets.Any(target => GoalOf(target) == goal));

    private static int GoalOf(SdgTarget target) => int.Parse(target.Value.Split('.')[0], CultureInfo.InvariantCulture);

    private static string AddressOf(Criterion criterion) => $"/en/criteria/{criterion.Id}";

    private static string AddressOf(Article article) => $"/en/library/{article.Slug}";

    private static async Task<IEnumerable<string?>> NeighboursAsync(Browser browser, int goal) =>
        (await browser.GetAsync($"/en/sdgs/{goal}")).WithStatus(200).Document.QuerySelectorAll(".pager a").Select(link => link.GetAttribute("href"));
}
