using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace HumanSecurityKB.Content.Markdown.Citations;

/// <summary>The renderer needs the article's sources and is added when an article is rendered.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
