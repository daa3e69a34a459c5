using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>What somebody does who has no mouse, and sees where the focus is at every stop.</summary>
internal static class Keyboard
{
    /// <summary>More stops than any page has.</summary>
    private const int StopLimit = 120;

    /// <summary>
    /// Where the focus is: there, elsewhere, or nowhere that shows. The ring is on the part itself, or on the label that
    /// stands for a radio button.
    /// </summary>
    private const string Focus = """
        selector => {
          const here = document.activeElement;
          const isSeen = [here, here.labels?.[0]].some(part => {
            const style = part && getComputedStyle(part);
            return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          });
          return isSeen ? (here.matches(selector) ? 'there' : 'elsewhere') : 'unseen: ' + here.outerHTML;
        }
        """;

    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var stop = 0; stop < StopLimit; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.HasVisibleFocusAsync(selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not reach {selector} on {page.Url}.");
    }

    /// <summary>True when the focus is there; fails when it is nowhere that shows.</summary>
    public static async Task<bool> HasVisibleFocusAsync(this IPage page, string selector)
    {
        var focus = await page.EvaluateAsync<string>(Focus, selector);
        Assert.DoesNotContain("unseen", focus, StringComparison.Ordinal);
        return focus == "there";
    }

    public static Task EnterAsync(this IPage page, string address) => Task.WhenAll(page.WaitForURLAsync(address), page.Keyboard.PressAsync("Enter"));

    public static Task EnterAsync(this IPage page, Regex address) => Task.WhenAll(page.WaitForURLAsync(address), page.Keyboard.PressAsync("Enter"));

    public static Task EnterAsync(this IPage page, Func<string, bool> isThere) => Task.WhenAll(page.WaitForURLAsync(isThere), page.Keyboard.PressAsync("Enter"));

    /// <summary>Chooses a grade with the arrows and goes on with Enter.</summary>
    public static async Task GradeByKeyboardAsync(this IPage page, int grade)
    {
        await page.TabToAsync("#grade-0");
        await page.Keyboard.PressAsync("Space");
        for (var i = 0; i < grade; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await page.Locator($"#grade-{grade}").IsCheckedAsync());
        Assert.True(await page.HasVisibleFocusAsync($"#grade-{grade}"));
        var here = page.Url;
        await page.EnterAsync(url => url != here);
    }
}
