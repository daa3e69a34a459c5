namespace HumanSecurityKB.Content.Tests.Review;

/// <summary>What the check warns of, and what it leaves alone. One warning of each kind is in <c>Specs/problems.md</c>.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly SampleContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("{40}.", "")]
    [InlineData("{41}.", "11")]
    [InlineData("First.\n\n{41}.", "13")]
    [InlineData("{30}. {30}.", "")]
    [InlineData("{30}? {30}! {30}… {30}", "")]
    [InlineData("{30}؟ {30}؛ {30}", "")]
    [InlineData("{30}: {30}; {30}", "")]
    [InlineData("“{30}.” {30}", "")]
    [InlineData("({30}.) {30}.) {30}", "")]
    [InlineData("{30} 3.5 {30}", "11")]
    [InlineData("- {41}\n- {40}\n- {41}", "11, 13")]
    [InlineData("> [!NOTE]\n> {41}", "11")]
    [InlineData("> {41}", "")]
    [InlineData("> {30}\n>\n> {41}", "")]
    [InlineData("| A |\n| --- |\n| {41} |", "13")]
    [InlineData("## A heading\n\n{40}", "")]
    [InlineData("{40} [@alpha]", "")]
    [InlineData("{38} food security and", "11")]
    [InlineData("{38} food security", "")]
    [InlineData("{38} **of one** piece", "11")]
    public void A_sentence_of_more_than_40_words_is_named_with_its_line(string article, string lines)
    {
        var text = article.Replace("{30}", WordsOf(30), StringComparison.Ordinal).Replace("{38}", WordsOf(38), StringComparison.Ordinal)
            .Replace("{40}", WordsOf(40), StringComparison.Ordinal).Replace("{41}", WordsOf(41), StringComparison.Ordinal);

        var problems = _content.WithArticle(text).Load().Problems;

        Assert.All(problems, problem => Assert.True(problem.IsWarning, problem.ToString()));
        Assert.Equal(lines, string.Join(", ", problems.Select(problem => problem.Line)));
    }

    [Theory]
    [InlineData("2026-11-25", 0)]
    [InlineData("2026-11-26", 1)]
    [InlineData("2024-11-25", 0)]
    [InlineData("2024-11-24", 1)]
    public void A_review_holds_for_24_months_from_the_day_it_was_made(string reviewed, int warnings)
    {
        _content.Replace("articles/first/en.md", "reviewed: 2026-11-23", $"reviewed: {reviewed}");

        Assert.Equal(warnings, _content.Problems().Count);
    }

    [Fact]
    public void A_review_becomes_overdue_as_time_goes_by()
    {
        _content.Clock.Advance(TimeSpan.FromDays(2 * 365));

        var problems = _content.Load().Problems;

        string[] overdue = ["articles/first/en.md", "articles/second/en.md"];
        Assert.Equal(overdue, problems.Select(problem => problem.File));
        Assert.All(problems, problem => Assert.Contains("is more than 24 months ago.", problem.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void With_warnings_alone_there_is_something_to_serve()
    {
        _content.Clock.Advance(TimeSpan.FromDays(10 * 365));

        var load = _content.Load();

        Assert.Equal(3, load.Problems.Count(problem => problem.IsWarning));
        Assert.Equal(2, load.Snapshot!.Library.Articles.Count);
    }

    [Fact]
    public void A_warning_beside_a_mistake_does_not_make_it_less_of_one()
    {
        _content.Clock.Advance(TimeSpan.FromDays(10 * 365));
        _content.Replace("sdgs/en.yml", "  \"17.14\": Policies fit together.\n", "");

        var load = _content.Load();

        Assert.Null(load.Snapshot);
        Assert.Equal([true, true, true, false], load.Problems.Select(problem => problem.IsWarning));
    }

    private static string WordsOf(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
