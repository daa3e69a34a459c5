using AngleSharp.Dom;

namespace HumanSecurityKB.Web.Tests;

/// <summary>What is not translated yet is shown in English, marked as English, and the page says so.</summary>
public static class Fallback
{
    private static readonly string[] _notices = ["fallback.notice", "fallback.article", "fallback.criterion"];

    public static void IsSaid(Page page)
    {
        // Sources are in the language they were published in; links in the margin only name other pages.
        var english = page.Document.QuerySelectorAll("main [lang=en]")
            .FirstOrDefault(element => page.Language != "en" && element.Closest(".sources, aside, .pager") is null && element.TextContent.Trim().Length > 0);
        var isSaid = _notices.Any(notice => page.Texts("main .note").Contains(page.Words[notice]));
        Assert.True(english is null || isSaid, $"{page.Address} has English in it and does not say so: {english?.OuterHtml}");
    }
}
