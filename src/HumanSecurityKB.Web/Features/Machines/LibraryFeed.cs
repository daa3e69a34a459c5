using System.Globalization;
using System.Xml.Linq;
using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Features.Machines;

/// <summary>Articles as an Atom feed (RFC 4287), those reviewed last first.</summary>
internal static class LibraryFeed
{
    private const int EntryLimit = 30;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="root">Scheme and host.</param>
    public static string Of(ContentSnapshot content, Language language, string root)
    {
        var words = content.SiteWords(language);
        var links = new SiteLinks(language);
        var articles = content.Library.Articles.OrderByDescending(article => article.EditionIn(language).Reviewed).Take(EntryLimit).ToList();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Code),
            new XElement(Atom + "id", root + links.Feed),
            new XElement(Atom + "title", words["site.name"]),
            new XElement(Atom + "subtitle", words["library.standfirst"]),
            new XElement(Atom + "updated", TimeOf(articles[0].EditionIn(language).Reviewed)),
            new XElement(Atom + "author", new XElement(Atom + "name", words["site.name"])),
            LinkTo(root + links.Feed, "self"),
            LinkTo(root + links.Library, "alternate"),
            articles.Select(article => EntryOf(article, article.EditionIn(language), root + links.Article(article.Slug))));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + feed;
    }

    private static XElement EntryOf(Article article, Edition edition, string address) => new(
        Atom + "entry",
        new XAttribute(XNamespace.Xml + "lang", edition.Language.Code),
        new XElement(Atom + "id", address),
        new XElement(Atom + "title", edition.Title),
        new XElement(Atom + "updated", TimeOf(edition.Reviewed)),
        LinkTo(address, "alternate"),
        new XElement(Atom + "category", new XAttribute("term", article.Topic.Key), new XAttribute("label", article.Topic.NameIn(edition.Language))),
        new XElement(Atom + "summary", edition.Summary));

    private static XElement LinkTo(string address, string relation) => new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string TimeOf(DateOnly day) => day.ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
}
