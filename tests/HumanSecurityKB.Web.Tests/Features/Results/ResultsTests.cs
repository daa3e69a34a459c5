using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace HumanSecurityKB.Web.Tests.Features.Results;

/// <summary>What is drawn on the results page is written in its tables too.</summary>
public sealed class ResultsTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task The_heat_chart_shows_the_figures_and_signs_of_the_table_below_it(string language)
    {
        using var browser = host.OpenBrowser();
        var results = await ResultsAsync(browser, language);

        var drawn = results.Texts(".heat-chart text[text-anchor=middle]").Skip(host.Questionnaire.Functions.Count).ToList();
        var written = results.Document.QuerySelectorAll("details table.heat td").ToList();

        Assert.Equal(written.Select(SignOf), drawn);
        Assert.Contains(written, cell => cell.TextContent.Contains(results.Words["states.do-not-know"], StringComparison.Ordinal));
        Assert.Contains(written, cell => cell.TextContent.Contains(results.Words["states.unanswered"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_concern_chart_shows_each_score_of_the_table_below_it(string language)
    {
        using var browser = host.OpenBrowser();
        var results = await ResultsAsync(browser, language);

        var chart = results.Element("#dimensions .concern-chart");
        var rows = results.Document.QuerySelectorAll("#dimensions table.scores tbody tr");
        var scores = rows.Select(row => row.QuerySelector("td.score b")!.TextContent).Where(score => score.All(char.IsDigit));

        var drawn = chart.QuerySelectorAll("text").Select(text => text.TextContent).ToList();
        Assert.All(scores, score => Assert.Contains(score, drawn));
        Assert.NotEmpty(results.Texts("#dimensions figcaption")[0]);
        Assert.Equal(3, results.Document.QuerySelectorAll("#dimensions tr.hea .seats .on").Length);
        Assert.Single(results.Document.QuerySelectorAll("#dimensions tr.foo .seats .on"));
    }

    [Fact]
    public async Task Drawings_are_silent_and_nothing_is_said_in_them_alone()
    {
        using var browser = host.OpenBrowser();
        var results = await ResultsAsync(browser, "en");

        Assert.All(results.Document.QuerySelectorAll("main svg"), drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden")));
        var details = results.Element("#heat details");
        Assert.Null(details.GetAttribute("open"));
        Assert.Equal("SUMMARY", details.FirstElementChild!.TagName);
        Assert.Equal(results.Words["results.asTable"], details.FirstElementChild.TextContent);
        Assert.NotNull(details.QuerySelector("table.heat caption"));
    }

    [Fact]
    public async Task In_Arabic_the_drawings_run_from_the_right()
    {
        using var browser = host.OpenBrowser();
        var english = await ResultsAsync(browser, "en");
        var arabic = await ResultsAsync(browser, "ar");

        Assert.Equal("rtl", arabic.Document.DocumentElement.GetAttribute("dir"));
        Assert.True(Columns(english).SequenceEqual(Columns(english).Order()), "English columns do not run from the left.");
        Assert.True(Columns(arabic).SequenceEqual(Columns(arabic).OrderDescending()), "Arabic columns do not run from the right.");
        Assert.Equal(Mirrored(Seats(english), english), Seats(arabic), Close);
        Assert.All(arabic.Document.QuerySelectorAll(".chart text"), text => Assert.Equal("ltr", text.GetAttribute("direction")));
    }

    [Fact]
    public async Task A_quick_check_has_no_charts_of_dimensions_and_the_same_form()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser, "quick-check");
        await visit.AnswerAsync("LEAD-1", ("Grade", "3"));

        var results = (await visit.GetAsync("/results")).WithStatus(200);

        Assert.Empty(results.Document.QuerySelectorAll(".concern-chart, .heat-chart, table.heat"));
        Assert.Equal(["kind", "language", "form"], results.Form("kind").Fields);
    }

    [Fact]
    public async Task An_assessment_without_answers_has_results_too()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);

        var results = (await visit.GetAsync("/results")).WithStatus(200);

        Assert.NotEmpty(results.Texts("details table.heat td"));
        Assert.Equal(["kind", "language", "form"], results.Form("kind").Fields);
    }

    [Fact]
    public async Task The_form_says_what_each_field_is()
    {
        using var browser = host.OpenBrowser();
        var results = await ResultsAsync(browser, "fr");

        Assert.Equal([results.Words["results.take.kind"]], results.Texts("#take legend"));
        Assert.Equal(
            [results.Words["results.take.kinds.whole"], results.Words["results.take.kinds.summary"], results.Words["results.take.language"], results.Words["results.take.form"]],
            results.Texts("#take label"));
        Assert.All(results.Document.QuerySelectorAll("#report-language option"), option => Assert.Equal(option.GetAttribute("value"), option.GetAttribute("lang")));
    }

    private async Task<Page> ResultsAsync(Browser browser, string language)
    {
        var file = SampleFile.GradesInTurn(host.Questionnaire);
        var answers = file["answers"]!.AsObject();
        answers["FOO-A"] = new JsonObject { ["state"] = "do-not-know" };
        answers.Remove("ECO-A");
        file["concerns"] = new JsonObject { ["HEA"] = 3, ["ENV"] = 2, ["FOO"] = 1 };
        var visit = await Visit.ImportAsync(browser, file.Bytes(), language);
        return (await visit.GetAsync("/results")).WithStatus(200);
    }

    /// <summary>What is seen: the words after it are for those who only hear.</summary>
    private static string SignOf(IElement cell) => string.Concat(cell.ChildNodes.Where(node => node is not IElement { ClassName: "vh" }).Select(node => node.TextContent)).Trim();

    /// <summary>Where the heads of the columns stand.</summary>
    private List<double> Columns(Page page) =>
        [.. page.Document.QuerySelectorAll(".heat-chart text[text-anchor=middle]").Take(host.Questionnaire.Functions.Count).Select(text => Number(text, "x"))];

    private static List<double> Seats(Page page) => [.. page.Document.QuerySelectorAll(".concern-chart circle").Select(seat => Number(seat, "cx"))];

    private static List<double> Mirrored(List<double> places, Page page)
    {
        var width = double.Parse(page.Element(".concern-chart").GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture);
        return [.. places.Select(place => width - place)];
    }

    private static bool Close(double one, double other) => Math.Abs(one - other) < 0.1;

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
