using AngleSharp.Html.Parser;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Tests.Library;

public sealed class LibraryTests : IDisposable
{
    private readonly SampleContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void An_article_is_found_by_its_slug()
    {
        var article = Article("first");

        Assert.Equal("basics", article.Topic.Key);
        Assert.Equal(["16.6"], article.Targets.Select(target => target.Value));
        Assert.Equal([new CriterionSection(CriterionId.Parse("LEAD-1"), "begin")], article.Criteria);
        Assert.Equal(["alpha", "beta"], article.Sources.Select(source => source.Id));
        Assert.Equal(["second"], article.Related.Select(related => related.Slug.Value));
        Assert.Equal(new DateOnly(2026, 11, 23), article.Reviewed);
        Assert.Null(article.Dimension);
    }

    [Fact]
    public void A_translation_is_read_in_its_language()
    {
        var edition = Article("first").EditionIn(Language.French);

        Assert.Equal(Language.French, edition.Language);
        Assert.Equal("Le premier article", edition.Title);
        Assert.Equal(new DateOnly(2026, 11, 24), edition.Reviewed);
        Assert.Equal(["alpha"], edition.Sources.Select(source => source.Id));
        Assert.Contains("aria-label=\"Paragraphe 1\"", edition.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_translation_falls_back_to_English_and_says_so()
    {
        var article = Article("second");
        var edition = article.EditionIn(Language.French);

        Assert.False(article.HasEdition(Language.French));
        Assert.True(article.HasEdition(Language.English));
        Assert.Equal(Language.English, edition.Language);
        Assert.Contains("aria-label=\"Paragraph 1\"", edition.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Links_stay_in_the_readers_language_even_where_the_text_falls_back(string code)
    {
        Assert.True(Language.TryParse(code, out var language));
        var links = new HtmlParser().ParseDocument(Article("second").EditionIn(language).Html).QuerySelectorAll("a:not(.pn)");

        Assert.Equal([$"/{code}/library/first"], links.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void An_edition_lists_its_headings_for_the_contents()
    {
        Assert.Equal([new ArticleHeading(2, "begin", "Where to begin"), new ArticleHeading(2, "what-parliament-can-do", "What to do")], Article("first").EditionIn(Language.English).Headings);
    }

    [Fact]
    public void Words_are_counted_and_reading_takes_at_least_a_minute()
    {
        var edition = Article("second").EditionIn(Language.English);

        Assert.Equal(19, edition.WordCount);
        Assert.Equal(1, edition.ReadingMinutes);
    }

    [Fact]
    public void Topics_hold_their_articles_in_order_and_articles_know_their_neighbours()
    {
        _content.Write("articles/third/en.md", """
            ---
            title: The third article
            summary: What comes before the first.
            topic: basics
            criteria: { LEAD-1: what-parliament-can-do }
            reviewed: 2026-11-23
            order: 5
            ---
            Read this.

            ## What to do {#what-parliament-can-do}

            - Read it again.
            """).Replace("articles/second/en.md", "related: [first]", "related: [first, third]");
        var basics = Library().Topics[0];

        Assert.Equal(["third", "first"], basics.Articles.Select(article => article.Slug.Value));
        Assert.Equal("first", basics.Articles[0].Next!.Slug.Value);
        Assert.Null(basics.Articles[0].Previous);
        Assert.Equal("third", basics.Articles[1].Previous!.Slug.Value);
        Assert.Null(basics.Articles[1].Next);
    }

    [Fact]
    public void A_topic_without_a_translation_has_its_English_name()
    {
        var topic = Library().Topics[0];

        Assert.Equal("L'approche", topic.NameIn(Language.French));
        Assert.Equal("The approach", topic.NameIn(Language.Spanish));
        Assert.Equal("What it means.", topic.SummaryIn(Language.French));
    }

    [Fact]
    public void What_to_read_is_found_by_criterion_the_article_of_its_own_dimension_first()
    {
        var snapshot = _content.Snapshot();
        var across = snapshot.Questionnaire.Questionnaire.Find(CriterionId.Parse("LEAD-1"))!;
        var ofFood = across with { Dimension = AxisKey.Parse("FOO") };

        Assert.Equal(["/library/first#begin", "/library/second#food"], snapshot.Library.ReadingsFor(across).Select(reading => reading.Address));
        Assert.Equal(["/library/second#food", "/library/first#begin"], snapshot.Library.ReadingsFor(ofFood).Select(reading => reading.Address));
        Assert.Empty(snapshot.Library.ReadingsFor(across with { Id = CriterionId.Parse("LEAD-9") }));
    }

    [Fact]
    public void The_article_of_a_dimension_is_found_by_its_key()
    {
        Assert.Equal("second", Library().ForDimension(AxisKey.Parse("FOO"))!.Slug.Value);
        Assert.Null(Library().ForDimension(AxisKey.Parse("TEC")));
    }

    [Fact]
    public void The_bibliography_is_sorted_and_says_what_was_read()
    {
        var sources = Library().Sources;

        Assert.Equal(["alpha", "beta"], sources.Keys);
        Assert.Equal(1994, sources["alpha"].Year);
        Assert.Null(sources["beta"].Year);
        Assert.Equal("Read on a copy.", sources["beta"].Note);
    }

    [Fact]
    public void The_fingerprint_changes_with_any_file_and_only_then()
    {
        var before = _content.Snapshot().Fingerprint;
        var again = _content.Snapshot().Fingerprint;
        var after = _content.Replace("articles/second/en.md", "A market", "The market").Snapshot().Fingerprint;

        Assert.Equal(before, again);
        Assert.NotEqual(before, after);
    }

    private ArticleLibrary Library() => _content.Snapshot().Library;

    private Article Article(string name) => Slug.TryParse(name, out var slug) && Library().Find(slug) is { } article ? article : throw new InvalidOperationException($"There is no article {name}.");
}
