using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using HumanSecurityKB.Domain;
using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>
/// Looks at every page once in each language, however many tests ask about it, in windows that stay open: opening a window
/// takes longer than looking. Of what it sees there are pictures in <c>.artifacts/pictures</c>.
/// </summary>
internal sealed class Sightings(BrowserFixture site)
{
    private const int HighestPicture = 4000;

    private const string LoadAxe = "source => { if (!window.axe) { (0, eval)(source); } }";

    private const string RunAxe = """
        async ruleNames => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
          const runOnly = ruleNames.length > 0 ? { type: 'rule', values: ruleNames } : { type: 'tag', values: tags };
          const found = await axe.run({ resultTypes: ['violations'], runOnly });
          return found.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.html}`));
        }
        """;

    private static readonly string[] AllRules = [];

    /// <summary>What the dark may change where the width is the same.</summary>
    private static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    /// <summary>The parts that reach out of the window; those inside something that scrolls by itself may.</summary>
    private const string PartsOutside = """
        () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [`${innerWidth} px`, ...[...document.querySelectorAll('body *')]
          .filter(part => !part.closest('.scroll, .vh, svg') && (part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1))
          .map(part => part.cloneNode(false).outerHTML)]
        """;

    /// <summary>The ring is on the part itself, or on the label that stands for a radio button.</summary>
    private const string UnseenStops = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter(part => part.tabIndex >= 0 && !part.disabled && part.checkVisibility({ visibilityProperty: true }))
          .filter(part => {
            part.focus();
            return part === document.activeElement && ![part, part.labels?.[0]].some(ringed => {
              const style = ringed && getComputedStyle(ringed);
              return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            });
          })
          .map(part => part.outerHTML)
        """;

    /// <summary>Four words in a row in Latin letters and none in Arabic ones, in an element that says it is Arabic; and the opposite mistake.</summary>
    private const string MisledReaders = """
        () => {
          const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            const parent = texts.currentNode.parentElement;
            const isTyped = parent.closest('[dir=auto], [dir=ltr], textarea, bdi');
            const text = texts.currentNode.data;
            const isEnglish = /([A-Za-z’']{2,} +){3}[A-Za-z’']{2,}/.test(text) && !/\p{Script=Arabic}/u.test(text);
            if (isEnglish && !isTyped && parent.closest('[lang]').lang === 'ar') {
              found.push(text.trim());
            }
          }
          const turned = [...document.querySelectorAll('main [lang=en]')].filter(part => part.textContent.trim() && getComputedStyle(part).direction !== 'ltr');
          return [...found, ...turned.map(part => part.outerHTML)];
        }
        """;

    private const string RunsFromTheLeft = """
        () => {
          const items = document.querySelectorAll('.main li');
          return items.length > 0 && items[0].getBoundingClientRect().left < items[items.length - 1].getBoundingClientRect().left;
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string Pictures = Artifacts.Folder("pictures");

    private readonly ConcurrentDictionary<(string Page, Language Language), Lazy<Task<Sighting>>> _seen = new();
    private readonly ConcurrentBag<Visit> _windows = [];

    public Task<Sighting> OfAsync(string page, Language language) =>
        _seen.GetOrAdd((page, language), _ => new(() => VisitAsync(page, language))).Value;

    private async Task<Sighting> VisitAsync(string page, Language language)
    {
        var window = _windows.TryTake(out var free) ? free : await site.VisitAsync(Reader.Of("en") with { HasScripts = true });
        try
        {
            return await LookAsync(window, page, language);
        }
        finally
        {
            _windows.Add(window);
        }
    }

    private async Task<Sighting> LookAsync(Visit window, string name, Language language)
    {
        var page = window.Page;
        window.Forget();
        await SeeByAsync(page, Reader.Desk, ColorScheme.Light);
        await SamplePages.Find(name).OpenAsync(page, site, language);
        var source = await window.SourceAsync();
        var runsFromTheLeft = await page.EvaluateAsync<bool>(RunsFromTheLeft);
        List<string> violations = [], overflows = [];

        // One language of each direction; of the others only whether they fit.
        var isInFull = language == Language.English || language == Language.Arabic;
        if (isInFull)
        {
            await page.EvaluateAsync(LoadAxe, Axe);
        }

        foreach (var width in new[] { Reader.Desk, Reader.Phone, Reader.SmallPhone })
        {
            await SeeByAsync(page, width, ColorScheme.Light);
            overflows.AddRange(await page.EvaluateAsync<string[]>(PartsOutside));
            if (isInFull && width != Reader.Phone)
            {
                violations.AddRange(await ViolationsAsync(page, AllRules));
                await KeepPictureAsync(page, name, language);
                await SeeByAsync(page, width, ColorScheme.Dark);
                violations.AddRange(await ViolationsAsync(page, RulesOfColour));
            }
        }

        // Only after a key was pressed does a browser show where the focus is.
        await page.Keyboard.PressAsync("Tab");
        return new(source, [.. window.Complaints], violations, overflows, await page.EvaluateAsync<string[]>(UnseenStops), await MisledAsync(page, language))
        {
            RunsFromTheLeft = runsFromTheLeft,
        };
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string[] rules)
    {
        var violations = await page.EvaluateAsync<string[]>(RunAxe, rules);
        return violations.Select(violation => $"{page.ViewportSize!.Width} px, {(rules == AllRules ? "light" : "dark")}: {violation}");
    }

    private static async Task SeeByAsync(IPage page, int width, ColorScheme light)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = light, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, 900);
    }

    private static async Task<string[]> MisledAsync(IPage page, Language language) =>
        language == Language.Arabic ? await page.EvaluateAsync<string[]>(MisledReaders) : [];

    /// <summary>The upper part of a long page: the rest looks alike and takes seconds.</summary>
    private static async Task KeepPictureAsync(IPage page, string name, Language language)
    {
        var width = page.ViewportSize!.Width;
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, Math.Min(height, HighestPicture));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{language}-{width}", $"{name}.jpg"), Type = ScreenshotType.Jpeg, Quality = 80 });
    }
}
