using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace HumanSecurityKB.Content.Markdown.Links;

/// <summary>Says of a link that it leaves the site, and tells the other site nothing about the reader.</summary>
internal static class ExternalLinks
{
    private const string Relation = "noopener noreferrer external";

    public static string? RelationOf(string? address) =>
        address is not null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Relation : null;
}

internal sealed class LinkRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        Rel = ExternalLinks.RelationOf(link.Url);
        base.Write(renderer, link);
    }
}

internal sealed class BareAddressRenderer : AutolinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        Rel = ExternalLinks.RelationOf(link.Url);
        base.Write(renderer, link);
    }
}
