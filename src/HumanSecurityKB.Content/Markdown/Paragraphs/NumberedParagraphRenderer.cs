using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HumanSecurityKB.Content.Markdown.Paragraphs;

/// <summary>Numbers the paragraphs of an article itself, not those in lists and callouts, so that they can be cited.</summary>
internal sealed class NumberedParagraphRenderer(ArticleRendering rendering) : ParagraphRenderer
{
    private int _number;

    public static bool IsNumbered(ParagraphBlock paragraph) => paragraph.Parent is MarkdownDocument;

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (!IsNumbered(paragraph))
        {
            base.Write(renderer, paragraph);
            return;
        }

        _number++;
        renderer.EnsureLine();
        renderer
            .Write($"<p id=\"{rendering.AnchorPrefix}p{_number}\"><a class=\"pn\" href=\"#{rendering.AnchorPrefix}p{_number}\" aria-label=\"")
            .WriteEscape(rendering.Words.Format("article.paragraph", ("number", _number)))
            .Write($"\">{_number}</a> ")
            .WriteLeafInline(paragraph)
            .WriteLine("</p>");
    }
}
