using HumanSecurityKB.Content.Terms;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Library;

/// <summary>An article in one language, rendered for readers of one language of the site.</summary>
public sealed record Edition
{
    private const int WordsPerMinute = 200;

    /// <summary>In which it is written; another than the reader's where a translation is missing.</summary>
    public required Language Language { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>The day somebody last checked the whole text.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>Safe to write as it is. References lead to <c>#source-1</c> and on, in the order of <see cref="Sources"/>.</summary>
    public required string Html { get; init; }

    /// <summary>In order; the first is number 1 in the text.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<ArticleHeading> Headings { get; init; }

    public required int WordCount { get; init; }

    public int ReadingMinutes => Math.Max(1, (WordCount + (WordsPerMinute / 2)) / WordsPerMinute);

    /// <summary>Of the glossary, explained in the text: the page has to hold what they open. By their first use.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Of the glossary, wherever they stand in the text.</summary>
    public required IReadOnlySet<Term> UsedTerms { get; init; }

    /// <summary>The text without any markup: the opening, then each section.</summary>
    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>
    /// For a page that holds several articles: anchors begin with the slug and a hyphen, and headings stand a level lower.
    /// Rendered when it is first asked for.
    /// </summary>
    public required Lazy<string> HtmlAmongOthers { get; init; }
}

/// <param name="Anchor">Empty for the opening.</param>
/// <param name="Heading">Empty for the opening.</param>
public sealed record ArticleSection(string Anchor, string Heading, string Text);

/// <param name="Level">2 to 4: the title is 1.</param>
/// <param name="Anchor">The fragment of its address.</param>
public sealed record ArticleHeading(int Level, string Anchor, string Text);
