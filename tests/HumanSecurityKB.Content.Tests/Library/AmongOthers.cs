using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HumanSecurityKB.Content.Library;

namespace HumanSecurityKB.Content.Tests.Library;

/// <summary>An article on a page that holds several: its anchors begin with its slug, its headings stand a level lower, all else is as it was.</summary>
internal static class AmongOthers
{
    public static void IsTheSame(Article article, Edition edition)
    {
        var prefix = $"{article.Slug}-";
        var alone = new HtmlParser().ParseDocument(edition.Html).Body!;
        var among = new HtmlParser().ParseDocument(edition.HtmlAmongOthers.Value).Body!;

        Assert.Equal(alone.TextContent, among.TextContent);
        Assert.Equal(IdsIn(alone).Select(id => prefix + id), IdsIn(among));
        Assert.Equal(LinksIn(alone).Select(link => link.StartsWith('#') ? $"#{prefix}{link[1..]}" : link), LinksIn(among));
        Assert.Equal(HeadingsIn(alone).Select(heading => (heading.Level + 1, heading.Text)), HeadingsIn(among));
    }

    private static IEnumerable<string> IdsIn(IElement body) => body.QuerySelectorAll("[id]").Select(element => element.Id!);

    private static IEnumerable<string> LinksIn(IElement body) => body.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!);

    private static IEnumerable<(int Level, string Text)> HeadingsIn(IElement body) =>
        body.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => (heading.LocalName[1] - '0', heading.TextContent));
}
