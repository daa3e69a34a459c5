using HumanSecurityKB.Domain.Words;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HumanSecurityKB.Content.Markdown.Callouts;

/// <summary><c>&gt; [!NOTE]</c> with its title in the language of the text. The package's own writes English and a drawing.</summary>
internal sealed class CalloutRenderer(FixedWords words) : HtmlObjectRenderer<AlertBlock>
{
    public static readonly IReadOnlyList<string> Kinds = ["NOTE", "TIP", "IMPORTANT"];

    public static string TitleKey(string kind) => $"article.callout.{kind.ToLowerInvariant()}";

    protected override void Write(HtmlRenderer renderer, AlertBlock callout)
    {
        var kind = callout.Kind.ToString();
        renderer.EnsureLine();
        renderer.Write($"<div class=\"callout {kind.ToLowerInvariant()}\" role=\"note\"><p class=\"callout-title\">");
        renderer.WriteEscape(words[TitleKey(kind)]).WriteLine("</p>");
        renderer.WriteChildren(callout);
        renderer.WriteLine("</div>");
    }
}
