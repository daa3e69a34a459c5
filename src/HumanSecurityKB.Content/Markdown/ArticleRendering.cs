using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Markdown;

/// <summary>What rendering depends on besides the text.</summary>
/// <param name="SiteLanguage">Of the pages that links lead to.</param>
/// <param name="Words">In the language of the text.</param>
/// <param name="SourceNumbers">By id, from 1.</param>
internal sealed record ArticleRendering(Language SiteLanguage, FixedWords Words, IReadOnlyDictionary<string, int> SourceNumbers)
{
    /// <summary>What all anchors of the article begin with: nothing on its own page.</summary>
    public string AnchorPrefix { get; init; } = "";

    /// <summary>Told with the name of every table on a page where other articles have tables too; null on the article's own page.</summary>
    public string? Title { get; init; }

    /// <summary>How many levels lower its headings stand than on its own page.</summary>
    public int HeadingShift { get; init; }

    public static readonly IReadOnlyList<string> WordKeys =
        ["article.paragraph", "article.source", "article.table", .. Callouts.CalloutRenderer.Kinds.Select(Callouts.CalloutRenderer.TitleKey)];
}
