using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HumanSecurityKB.Content.Markdown.Citations;

internal sealed class CitationRenderer(ArticleRendering rendering) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var number = rendering.SourceNumbers[citation.SourceId];
        renderer
            .Write($"<a class=\"ref\" href=\"#{rendering.AnchorPrefix}source-{number}\" aria-label=\"")
            .WriteEscape(rendering.Words.Format("article.source", ("number", number)))
            .Write($"\">[{number}]</a>");
    }
}
