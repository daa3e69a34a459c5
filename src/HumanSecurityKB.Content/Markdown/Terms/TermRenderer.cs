using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HumanSecurityKB.Content.Markdown.Terms;

/// <summary>
/// A button that opens the explanation, which the page holds: it works by keyboard and without scripts. A browser that
/// knows no popovers shows the explanations below the article.
/// </summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    public static string AnchorOf(Content.Terms.Term term) => $"term-{term.Id}";

    protected override void Write(HtmlRenderer renderer, TermInline inline) => renderer
        .Write($"<button type=\"button\" class=\"term\" popovertarget=\"{AnchorOf(inline.Term)}\">")
        .WriteEscape(inline.Text)
        .Write("</button>");
}
