using System.Text.RegularExpressions;
using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Markdown.Callouts;
using Markdig.Extensions.Alerts;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HumanSecurityKB.Content.Markdown;

/// <summary>Refuses what an article may not be written with. What would be unsafe in a page never gets as far as a page.</summary>
internal sealed partial class MarkupCheck
{
    private const int HighestLevel = 2;
    private const int LowestLevel = 4;

    /// <summary>What the page of an article has around the text.</summary>
    private static readonly IReadOnlyList<string> AnchorsOfPage = ["main", "toc", "goals", "sources"];

    private readonly ArticleBody _body;
    private readonly string _file;
    private readonly ProblemList _problems;

    private MarkupCheck(ArticleBody body, string file, ProblemList problems)
    {
        _body = body;
        _file = file;
        _problems = problems;
    }

    public static void Check(ArticleBody body, string file, ProblemList problems)
    {
        var check = new MarkupCheck(body, file, problems);
        check.CheckHeadings();
        check.CheckAttributes();
        check.CheckCallouts();
        check.RefusePictures();
    }

    private void CheckHeadings()
    {
        var previousLevel = HighestLevel - 1;
        var anchors = new HashSet<string>();
        foreach (var heading in _body.Find<HeadingBlock>())
        {
            var text = MarkdownText.Of(heading);
            var anchor = heading.GetAttributes().Id ?? "";
            if (heading.Level < HighestLevel || heading.Level > LowestLevel || heading.Level > previousLevel + 1)
            {
                Report(heading, $"The heading '{text}' has the level {heading.Level}.", "Sections begin with ##, their parts with ###: the title of the article is level 1, and no level is left out.");
            }

            if (text.Contains("{#", StringComparison.Ordinal))
            {
                Report(heading, $"The anchor in the heading '{text}' is not understood.", "Write it last, after a space, with at least two letters: ## Heading {#anchor}");
            }
            else if (ReservedAnchor().IsMatch(anchor))
            {
                Report(heading, $"The anchor '{anchor}' is kept for paragraphs and sources.", "Choose another.");
            }
            else if (AnchorsOfPage.Contains(anchor))
            {
                Report(heading, $"The anchor '{anchor}' is one that every page has.", "Choose another.");
            }
            else if (!anchors.Add(anchor))
            {
                Report(heading, $"The anchor '{anchor}' is used twice.");
            }

            previousLevel = heading.Level;
        }
    }

    private void CheckAttributes()
    {
        foreach (var node in _body.Find<MarkdownObject>().Where(node => node.TryGetAttributes() is { } attributes && !IsAllowed(node, attributes)))
        {
            Report(node, "Attributes in braces are not allowed.", "Only a heading may have one: its anchor, as in {#where-to-begin}.");
        }
    }

    /// <summary>The package itself gives classes to callouts and code.</summary>
    private static bool IsAllowed(MarkdownObject node, HtmlAttributes attributes) =>
        attributes.Properties is null or []
        && (attributes.Id is null || node is HeadingBlock)
        && (attributes.Classes is null or [] || node is AlertBlock or FencedCodeBlock);

    private void CheckCallouts()
    {
        foreach (var callout in _body.Find<AlertBlock>().Where(callout => !CalloutRenderer.Kinds.Contains(callout.Kind.ToString())))
        {
            Report(callout, $"There is no callout '{callout.Kind}'.", $"Write one of: {string.Join(", ", CalloutRenderer.Kinds)}.");
        }
    }

    private void RefusePictures()
    {
        foreach (var picture in _body.Find<LinkInline>().Where(link => link.IsImage))
        {
            Report(picture, "Pictures are not allowed in articles.", "Say it in words or in a table.");
        }
    }

    private void Report(MarkdownObject node, string sentence, string hint = "") => _problems.Add(new Place(_file, ArticleBody.LineOf(node)), sentence, hint);

    [GeneratedRegex("^(p|source-)[0-9]+$")]
    private static partial Regex ReservedAnchor();
}
