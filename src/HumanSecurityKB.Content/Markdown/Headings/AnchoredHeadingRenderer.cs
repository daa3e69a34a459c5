using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HumanSecurityKB.Content.Markdown.Headings;

/// <summary>A heading at the level that it has on the page, with an anchor that is the page's only one of that name.</summary>
internal sealed class AnchoredHeadingRenderer(ArticleRendering rendering) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = heading.Level + rendering.HeadingShift;
        renderer.EnsureLine();
        renderer
            .Write($"<h{level} id=\"{rendering.AnchorPrefix}")
            .WriteEscape(heading.GetAttributes().Id ?? "")
            .Write("\">")
            .WriteLeafInline(heading)
            .WriteLine($"</h{level}>");
    }
}
