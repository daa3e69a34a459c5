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

        Assert.Equal(24, edition.WordCount);
        Assert.Equal(1, edition.ReadingMinutes);
    }

    [Fact]
    public void Topics_hold_their_articles_in_order_and_articles_know_their_neighbours()
    {
        WithThird();
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
    public void What_to_read_begins_with_the_article_of_the_function_and_ends_with_those_of_other_dimensions()
    {
        WithThird("function: LEAD");
        var snapshot = _content.Snapshot();
        var criterion = snapshot.Questionnaire.Questionnaire.Find(CriterionId.Parse("LEAD-1"))!;

        string[] addresses = ["/library/third#what-parliament-can-do", "/library/first#begin", "/library/second#food"];
        Assert.Equal(addresses, snapshot.Library.ReadingsFor(criterion).Select(reading => reading.Address));
    }

    [Fact]
    public void What_to_read_is_named_by_its_heading_in_the_language_of_the_reader()
    {
        var snapshot = _content.Snapshot();
        var readings = snapshot.Library.ReadingsFor(snapshot.Questionnaire.Questionnaire.Find(CriterionId.Parse("LEAD-1"))!);

        Assert.Equal(["Par où commencer", "Food in law"], readings.Select(reading => reading.HeadingIn(Language.French)));
    }

    [Fact]
    public void The_article_of_a_function_is_found_by_its_key()
    {
        var library = WithThird("function: LEAD").Snapshot().Library;

        Assert.Equal("third", library.ForFunction(AxisKey.Parse("LEAD"))!.Slug.Value);
        Assert.Null(library.ForFunction(AxisKey.Parse("LAW")));
    }

    [Fact]
    public void An_article_is_related_to_those_it_names_and_to_those_that_name_it_once()
    {
        var library = WithThird("related: [first]").Snapshot().Library;

        string[] related = ["third: first+second", "first: second+third", "second: first+third"];
        Assert.Equal(related, library.Articles.Select(article => $"{article.Slug}: {string.Join('+', article.Related.Select(other => other.Slug))}"));
    }

    [Fact]
    public void An_address_that_an_article_had_leads_to_it()
    {
        var library = WithThird("formerly: [oldest, older]").Snapshot().Library;

        Assert.Equal("third", library.FindFormer(SlugOf("oldest"))!.Slug.Value);
        Assert.Equal("third", library.FindFormer(SlugOf("older"))!.Slug.Value);
        Assert.Null(library.Find(SlugOf("older")));
        Assert.Null(library.FindFormer(SlugOf("third")));
        Assert.Equal(["oldest", "older"], library.Find(SlugOf("third"))!.Formerly.Select(slug => slug.Value));
    }

    [Fact]
    public void An_article_among_others_has_anchors_of_its_own_and_lower_headings()
    {
        _content.WithArticle("""
            A household. [@alpha] See [below](#below) and [the first paragraph](#p1).

            ## Below {#below}

            - There. [@beta]

            ### The web

            See [it](https://example.org/#part) and [the second](/library/second#food).

            | A | B |
            | --- | --- |
            | security [@alpha] | [above](#below) |
            """);
        var article = Article("first");
        var edition = article.EditionIn(Language.English);

        AmongOthers.IsTheSame(article, edition);
        var html = new HtmlParser().ParseDocument(edition.HtmlAmongOthers.Value);
        Assert.Equal(["first-below", "first-the-web", "first-what-parliament-can-do"], html.QuerySelectorAll("h3, h4").Select(heading => heading.Id));
        Assert.Equal(["Table 1: The first article"], html.QuerySelectorAll("[role=region]").Select(table => table.GetAttribute("aria-label")));
        string[] links = ["#first-source-1", "#first-below", "#first-p1", "#first-source-2", "https://example.org/#part", "/en/library/second#food", "#first-source-1", "#first-below"];
        Assert.Equal(links, html.QuerySelectorAll("a:not(.pn)").Select(link => link.GetAttribute("href")).Take(links.Length));
    }

    [Fact]
    public void Those_that_cite_a_source_are_found_in_whatever_language_they_do()
    {
        var library = _content.Replace("articles/first/fr.md", "sources: [alpha]", "sources: [alpha, beta]").Replace("articles/first/fr.md", "Voir [le second]", "[@beta] Voir [le second]")
            .Replace("articles/first/en.md", "sources: [alpha, beta]", "sources: [alpha]").Replace("articles/first/en.md", " [@beta]", "").Snapshot().Library;

        Assert.Equal(["first"], library.ArticlesCiting(library.Sources["alpha"]).Select(article => article.Slug.Value));
        Assert.Equal(["first"], library.ArticlesCiting(library.Sources["beta"]).Select(article => article.Slug.Value));
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

    /// <summary>One more article, before the first on its shelf.</summary>
    private SampleContent WithThird(string line = "targets: []") => _content.Write("articles/third/en.md", $$"""
        ---
        title: The third article
        summary: What comes before the first.
        topic: basics
        criteria: { LEAD-1: what-parliament-can-do }
        reviewed: 2026-11-23
        order: 5
        {{line}}
        ---
        Read this.

        ## What to do {#what-parliament-can-do}

        - Read it again.
        """).Replace("articles/second/en.md", "related: [first]", "related: [first, third]");

    private static Slug SlugOf(string name) => Slug.TryParse(name, out var slug) ? slug : throw new ArgumentException("No slug.", nameof(name));

    private ArticleLibrary Library() => _content.Snapshot().Library;

    private Article Article(string name) => Library().Find(SlugOf(name)) is { } article ? article : throw new InvalidOperationException($"There is no article {name}.");
}
