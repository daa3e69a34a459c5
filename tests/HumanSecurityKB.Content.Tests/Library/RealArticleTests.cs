using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Tests.Library;

/// <summary>Each article of this repository, in each language it has been written in.</summary>
public sealed partial class RealArticleTests
{
    private const string ActionSection = "what-parliament-can-do";
    private const int SummaryLimit = 200;

    public static TheoryData<string> Files => [.. RealContent.ArticleFiles()];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_article_has_a_title_of_its_own_and_a_short_summary(string file)
    {
        var (article, edition) = Find(file);
        var others = Library.Articles.Where(other => other != article).Select(other => other.EditionIn(edition.Language).Title);

        Assert.DoesNotContain(edition.Title, others);
        Assert.InRange(edition.Summary.Length, 40, SummaryLimit);
        Assert.DoesNotContain(edition.Summary, Library.Articles.Where(other => other != article).Select(other => other.EditionIn(edition.Language).Summary));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_article_says_what_to_do_and_helps_with_criteria_in_sections_that_exist(string file)
    {
        var (article, edition) = Find(file);
        var page = Parse(edition.Html);

        Assert.NotNull(page.QuerySelector($"h2#{ActionSection}"));
        Assert.NotEmpty(article.Criteria);
        foreach (var (criterion, section) in article.Criteria)
        {
            Assert.NotNull(RealContent.Load.Snapshot!.Questionnaire.Questionnaire.Find(criterion));
            Assert.Matches("^h[234]$", page.GetElementById(section)?.LocalName);
            Assert.Contains(section, edition.Headings.Select(heading => heading.Anchor));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_article_shows_every_source_it_lists_and_explains_every_term_it_marks(string file)
    {
        var (_, edition) = Find(file);
        var page = Parse(edition.Html);

        var cited = page.QuerySelectorAll("a.ref").Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Equal(Enumerable.Range(1, edition.Sources.Count).Select(number => $"#source-{number}").ToHashSet(), cited);
        var marked = page.QuerySelectorAll("button.term").Select(button => button.GetAttribute("popovertarget")).Distinct();
        Assert.Equal(edition.Terms.Select(term => $"term-{term.Id}"), marked);
        Assert.DoesNotContain(edition.Terms, term => !term.IsExplainedInArticles);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_article_reads_the_same_among_others_under_anchors_of_its_own(string file)
    {
        var (article, edition) = Find(file);

        AmongOthers.IsTheSame(article, edition);
    }

    private static ArticleLibrary Library => RealContent.Load.Snapshot!.Library;

    private static (Article Article, Edition Edition) Find(string file)
    {
        var match = FileOfArticle().Match(file);
        Assert.True(Slug.TryParse(match.Groups["slug"].Value, out var slug));
        Assert.True(Language.TryParse(match.Groups["language"].Value, out var language));
        var article = Library.Find(slug)!;
        Assert.True(article.HasEdition(language));
        return (article, article.EditionIn(language));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    [GeneratedRegex(@"^(?<slug>[a-z0-9-]+)[/\\](?<language>[a-z]{2})\.md$")]
    private static partial Regex FileOfArticle();
}
