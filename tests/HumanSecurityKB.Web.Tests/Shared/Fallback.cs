using AngleSharp.Dom;

namespace HumanSecurityKB.Web.Tests;

/// <summary>What is not translated yet is shown in English, marked as English, and the page says so.</summary>
public static class Fallback
{
    private static readonly string[] _notices = ["fallback.notice", "fallback.article", "fallback.criterion"];

    public static void IsSaid(Page page) => Assert.True(IsSaidOn(page), $"{page.Address} has English in it and does not say so: {EnglishOn(page)?.OuterHtml}");

    /// <summary>Or there is nothing to say.</summary>
    public static bool IsSaidOn(Page page) => EnglishOn(page) is null || _notices.Any(notice => page.Texts("main .note").Contains(page.Words[notice]));

    /// <summary>
    /// Sources are in the language they were published in, and a glossary gives each term in every language; links in the margin
    /// only name other pages.
    /// </summary>
    private static IElement? EnglishOn(Page page) => page.Language == "en"
        ? null
        : page.Document.QuerySelectorAll("main [lang=en]").FirstOrDefault(element => element.Closest(".sources, .works, .glossary dd, aside, .pager") is null && element.TextContent.Trim().Length > 0);
}
