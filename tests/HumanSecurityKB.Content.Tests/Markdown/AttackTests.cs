using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HumanSecurityKB.Content.Tests.Markdown;

/// <summary>Whatever stands in an article is refused or comes out harmless: even a trusted writer may paste.</summary>
public sealed class AttackTests
{
    private static readonly string[] Elements = ["script", "iframe", "svg", "object", "embed", "video", "audio", "style", "form", "img"];
    private static readonly string[] Schemes = ["javascript:", "vbscript:", "data:", "file:"];

    public static TheoryData<string> Attacks() =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java\tscript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](<javascript:alert(1)>)",
        "[a](\u0001javascript:alert(1))",
        "[a](//example.net)",
        "[a](\\\\example.net)",
        "[a](file:///etc/passwd)",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](vbscript:msgbox(1))",
        "[a]: javascript:alert(1)\n\n[a]",
        "<javascript:alert(1)>",
        "<a href='javascript:alert(1)'>a</a>",
        "![a](javascript:alert(1))",
        "![a\" onerror=\"alert(1)](https://example.net/a.png)",
        "![video](https://example.net/x.mp4)",
        "[a](https://example.org \"t\\\" onmouseover=alert(1) x=\\\"\")",
        "## Title {onclick=alert(1)}",
        "para {style=position:fixed onmouseover=alert(1)}",
        "[a](https://example.org){onclick=alert(1)}",
        "*a*{onclick=alert(1)}",
        "```html onload=alert(1)\n<b>\n```",
        "```\"><script>alert(1)</script>\nx\n```",
        "``` {onclick=alert(1)}\nx\n```",
        "> [!NOTE\"onclick=alert(1)]\n> x",
        "> [!NOTE]\n> <b onclick=x>y</b>",
        "> [!NOTE] {onclick=alert(1)}\n> y",
        "| a |\n|---|\n| <svg/onload=alert(1)> |",
        "| a |\n|---|\n| b | {onclick=alert(1)}",
        "http://example.org/\"onmouseover=alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<div\n<script>alert(1)</script>",
        "[@alpha\" onclick=\"alert(1)]",
        "[^1]\n\n[^1]: <script>alert(1)</script>",
        "## <script>alert(1)</script>",
        "<!-- --><script>alert(1)</script>",
        "<style>*{display:none}</style>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_is_refused_or_harmless(string markdown)
    {
        using var content = new SampleContent();
        var snapshot = content.WithArticle(markdown).Load().Snapshot;
        if (snapshot is null)
        {
            return;
        }

        var html = SampleContent.HtmlOfArticle(snapshot);

        Assert.DoesNotContain(new HtmlParser().ParseDocument(html).All, IsHarmful);
    }

    private static bool IsHarmful(IElement element) =>
        Elements.Contains(element.LocalName)
        || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style")
        || LeadsAstray(element.GetAttribute("href"));

    private static bool LeadsAstray(string? address)
    {
        var plain = string.Concat((address ?? "").Where(c => c > ' '));
        return plain.StartsWith("//", StringComparison.Ordinal) || Schemes.Any(scheme => plain.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
