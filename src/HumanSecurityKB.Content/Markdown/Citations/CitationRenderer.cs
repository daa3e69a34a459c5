using HumanSecurityKB.Domain.Words;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HumanSecurityKB.Content.Markdown.Citations;

/// <param name="numbers">Of each source, from 1.</param>
internal sealed class CitationRenderer(IReadOnlyDictionary<string, int> numbers, FixedWords words) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var number = numbers[citation.SourceId];
        renderer
            .Write($"<a class=\"ref\" href=\"#source-{number}\" aria-label=\"")
            .WriteEscape(words.Format("article.source", ("number", number)))
            .Write($"\">[{number}]</a>");
    }
}
