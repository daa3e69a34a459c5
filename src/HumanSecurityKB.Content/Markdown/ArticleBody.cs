using System.Text;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Markdown.Callouts;
using HumanSecurityKB.Content.Markdown.Citations;
using HumanSecurityKB.Content.Markdown.Headings;
using HumanSecurityKB.Content.Markdown.Links;
using HumanSecurityKB.Content.Markdown.Paragraphs;
using HumanSecurityKB.Content.Markdown.Tables;
using HumanSecurityKB.Content.Markdown.Terms;
using HumanSecurityKB.Content.Terms;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HumanSecurityKB.Content.Markdown;

/// <summary>The text of an article, parsed once and rendered for each language of the site.</summary>
internal sealed class ArticleBody
{
    /// <summary>
    /// Only what articles are written with, and no raw HTML. Attributes in braces are understood for the anchors of
    /// headings; <see cref="MarkupCheck"/> refuses all others. They must come last: the package reads what precedes them.
    /// </summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation() // for the lines of problems
        .UseYamlFrontMatter()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub) // the default turns an Arabic heading into "section"
        .UseAlertBlocks()
        .UsePipeTables()
        .UseAutoLinks()
        .Use<CitationExtension>()
        .UseGenericAttributes()
        .DisableHtml()
        .Build();

    private readonly MarkdownDocument _document;
    private readonly HashSet<string> _anchors;

    private ArticleBody(MarkdownDocument document)
    {
        _document = document;
        Headings = [.. document.Descendants<HeadingBlock>().Select(heading => new ArticleHeading(heading.Level, heading.GetAttributes().Id ?? "", MarkdownText.Of(heading)))];
        Sections = [.. SectionsOf(document)];
        Text = string.Join(' ', Sections.Select(section => section.Text)).Trim();
        WordCount = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var paragraphs = document.OfType<ParagraphBlock>().Count(NumberedParagraphRenderer.IsNumbered);
        _anchors = [.. Headings.Select(heading => heading.Anchor), .. Enumerable.Range(1, paragraphs).Select(number => $"p{number}")];
    }

    public IReadOnlyList<ArticleHeading> Headings { get; }

    /// <summary>The opening, which has no heading, and what stands under each heading of level 2.</summary>
    public IReadOnlyList<ArticleSection> Sections { get; }

    /// <summary>Without markup and headings.</summary>
    public string Text { get; }

    public int WordCount { get; }

    public IEnumerable<string> Anchors => _anchors;

    /// <summary>The YAML between the lines of three hyphens at the top; null when there is none.</summary>
    public string? FrontMatter => _document.Descendants<YamlFrontMatterBlock>().FirstOrDefault()?.Lines.ToString();

    public IEnumerable<(string SourceId, int Line)> Citations => Find<CitationInline>().Select(citation => (citation.SourceId, LineOf(citation)));

    /// <summary>Addresses as written, mail addresses with their scheme.</summary>
    public IEnumerable<(string Address, int Line)> Links =>
        Find<LinkInline>().Where(link => !link.IsImage).Select(link => (link.Url ?? "", LineOf(link)))
            .Concat(Find<AutolinkInline>().Select(link => (link.IsEmail ? $"mailto:{link.Url}" : link.Url, LineOf(link))));

    /// <exception cref="ArgumentException">Lists, quotations or brackets are nested too deeply.</exception>
    public static ArticleBody Parse(string text) => new(Markdig.Markdown.Parse(text, Pipeline));

    /// <summary>From 1, counted from the top of the file.</summary>
    public static int LineOf(MarkdownObject node) => node.Line + 1;

    public IEnumerable<T> Find<T>()
        where T : MarkdownObject => _document.Descendants<T>();

    /// <summary>Paragraphs, items and cells with their lines: all that is in the writer's own sentences, so no quotations.</summary>
    public IEnumerable<(string Text, int Line)> Passages =>
        Find<LeafBlock>()
            .Where(block => block.Inline is not null && block is not HeadingBlock && block.Parent is AlertBlock or not QuoteBlock)
            .Select(block => (MarkdownText.Of(block), LineOf(block)));

    /// <summary>Whether a list stands in the section of level 2 with this anchor.</summary>
    public bool HasListIn(string anchor) =>
        _document.SkipWhile(block => !IsSection(block, anchor)).Skip(1).TakeWhile(block => !IsSection(block)).Any(block => block is ListBlock);

    /// <summary>From then on, rendering explains the terms where they are first used in a section. To be done once.</summary>
    /// <returns>Those found, by their first use.</returns>
    public IReadOnlyList<Term> MarkTerms(TermFinder finder) => TermMarker.Mark(_document, finder);

    public bool HasAnchor(string anchor) => _anchors.Contains(anchor);

    public string Render(ArticleRendering rendering)
    {
        using var writer = new StringWriter(new StringBuilder(Text.Length * 2));
        var renderer = new HtmlRenderer(writer) { LinkRewriter = url => AddressOf(url, rendering) };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer(rendering));
        renderer.ObjectRenderers.Replace<ParagraphRenderer>(new NumberedParagraphRenderer(rendering));
        renderer.ObjectRenderers.Replace<AlertBlockRenderer>(new CalloutRenderer(rendering.Words));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer(rendering.Words));
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new BareAddressRenderer());
        renderer.ObjectRenderers.Add(new CitationRenderer(rendering));
        renderer.ObjectRenderers.Add(new TermRenderer());
        renderer.Render(_document);
        return writer.ToString();
    }

    private static IEnumerable<ArticleSection> SectionsOf(MarkdownDocument document)
    {
        var (anchor, heading) = ("", "");
        var text = new List<string>();
        foreach (var block in document)
        {
            if (IsSection(block))
            {
                yield return new ArticleSection(anchor, heading, string.Join(' ', text));
                (anchor, heading) = (block.GetAttributes().Id ?? "", MarkdownText.Of((HeadingBlock)block));
                text.Clear();
            }
            else
            {
                text.Add(MarkdownText.Of(block));
            }
        }

        yield return new ArticleSection(anchor, heading, string.Join(' ', text));
    }

    private static bool IsSection(Block block) => block is HeadingBlock { Level: 2 };

    private static bool IsSection(Block block, string anchor) => IsSection(block) && block.GetAttributes().Id == anchor;

    /// <summary>Links within the site are written without a language and stay in the reader's.</summary>
    private static string AddressOf(string url, ArticleRendering rendering) => url switch
    {
        ['/', ..] => $"/{rendering.SiteLanguage}{url.TrimEnd('/')}",
        ['#', ..] => $"#{rendering.AnchorPrefix}{url[1..]}",
        _ => url,
    };
}
