using System.Globalization;
using System.Xml.Linq;
using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Machines;

/// <summary>All public pages, each with its translations (sitemaps.org, with the alternates that search engines read).</summary>
internal static class SiteMap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <param name="root">Scheme and host.</param>
    public static string Of(ContentSnapshot content, string root)
    {
        var urls = PagesOf(content).SelectMany(page => page.Languages.Select(language => UrlOf(page, language, root)));
        var map = new XElement(Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Html), urls);
        return new XDeclaration("1.0", "utf-8", null) + "\n" + map;
    }

    private static XElement UrlOf(Page page, Language language, string root) => new(
        Map + "url",
        new XElement(Map + "loc", root + page.AddressIn(new SiteLinks(language))),
        page.Reviewed is { } day ? new XElement(Map + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
        page.Languages.Select(other => new XElement(
            Html + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", other.Code),
            new XAttribute("href", root + page.AddressIn(new SiteLinks(other))))));

    private static IEnumerable<Page> PagesOf(ContentSnapshot content) =>
    [
        Everywhere(links => links.Home),
        Everywhere(links => links.Library),
        Everywhere(links => links.Dimensions),
        Everywhere(links => links.Goals),
        Everywhere(links => links.Glossary),
        Everywhere(links => links.Sources),
        Everywhere(links => links.Method),
        Everywhere(links => links.Accessibility),
        Everywhere(links => links.Privacy),
        .. Enumerable.Range(1, SdgTarget.GoalCount).Select(goal => Everywhere(links => links.Goal(goal))),
        .. content.Library.Topics.Select(topic => Everywhere(links => links.WholeTopic(topic.Key))),
        .. content.Library.Articles.Select(OfArticle),
        .. content.Questionnaire.Questionnaire.Criteria.Select(criterion => Everywhere(links => links.Criterion(criterion.Id))),
    ];

    private static Page Everywhere(Func<SiteLinks, string> addressIn) => new(addressIn, Language.All, null);

    /// <summary>Only where it has been written: elsewhere the same English text would stand under a second address.</summary>
    private static Page OfArticle(Article article) =>
        new(links => links.Article(article.Slug), [.. Language.All.Where(article.HasEdition)], article.Reviewed);

    private sealed record Page(Func<SiteLinks, string> AddressIn, IReadOnlyList<Language> Languages, DateOnly? Reviewed);
}
