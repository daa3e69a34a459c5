using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HumanSecurityKB.Web.Tests;

/// <summary>What holds for every response of the site, whatever it is. Every browser of these tests checks it at every step.</summary>
public static partial class ResponseRules
{
    private static readonly string[] _references = ["aria-describedby", "aria-labelledby", "for"];
    private static readonly string[] _cookieFlags = ["; httponly", "; samesite=", "; secure"];

    public static void Check(Page page)
    {
        List<string> faults = [.. OfHeaders(page), .. OfCookies(page), .. page.IsHtml ? OfHtml(page) : []];
        Assert.True(faults.Count == 0, $"{page.Method} {page.Address} ({page.Status}): {string.Join('\n', faults)}");
    }

    private static IEnumerable<string> OfHeaders(Page page)
    {
        var policy = page.Header("Content-Security-Policy") ?? "";
        (string Header, bool IsRight)[] headers =
        [
            ("Content-Security-Policy", policy.StartsWith("default-src 'none';", StringComparison.Ordinal)
                && policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal)
                && !policy.Contains("unsafe", StringComparison.Ordinal)
                && !policy.Contains("http", StringComparison.Ordinal)
                && !policy.Contains('*', StringComparison.Ordinal)),
            ("X-Content-Type-Options", page.Header("X-Content-Type-Options") == "nosniff"),
            ("Referrer-Policy", page.Header("Referrer-Policy") == "same-origin"),
            ("Cross-Origin-Opener-Policy", page.Header("Cross-Origin-Opener-Policy") == "same-origin"),
            ("Server", page.Header("Server") is null),
            ("Cache-Control", !IsPrivate(page) || page.Header("Cache-Control")?.Contains("no-store", StringComparison.Ordinal) == true),
        ];
        return headers.Where(header => !header.IsRight).Select(header => $"The header {header.Header} is '{page.Header(header.Header)}'.");
    }

    private static IEnumerable<string> OfCookies(Page page)
    {
        foreach (var cookie in page.HeadersNamed("Set-Cookie"))
        {
            if (!IsPrivate(page))
            {
                yield return $"A public page sets a cookie: {cookie}";
            }

            foreach (var flag in _cookieFlags)
            {
                if (!cookie.Contains(flag, StringComparison.OrdinalIgnoreCase) && !(flag == "; secure" && page.Address.Scheme == "http"))
                {
                    yield return $"A cookie without{flag}: {cookie}";
                }
            }
        }
    }

    private static IEnumerable<string> OfHtml(Page page)
    {
        var document = page.Document;
        var language = LanguageOf(page.Path);
        if (language is not null && page.Language != language)
        {
            yield return $"It is in '{page.Language}'.";
        }

        if (document.DocumentElement.GetAttribute("dir") != (page.Language == "ar" ? "rtl" : "ltr"))
        {
            yield return "It does not say in which direction to read.";
        }

        foreach (var fault in OfStructure(document).Concat(OfFields(document)).Concat(OfForeignMatter(document, page)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> OfStructure(IHtmlDocument document)
    {
        if (document.QuerySelectorAll("h1").Length != 1 || document.QuerySelectorAll("main").Length != 1)
        {
            yield return "It has not one main part with one h1.";
        }

        if (string.IsNullOrWhiteSpace(document.Title))
        {
            yield return "It has no title.";
        }

        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        foreach (var id in ids.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return $"The id {id.Key} stands there twice.";
        }

        var references = document.QuerySelectorAll("[aria-describedby], [aria-labelledby], label[for]")
            .SelectMany(element => _references.Select(element.GetAttribute))
            .OfType<string>().SelectMany(value => value.Split(' '))
            .Concat(document.QuerySelectorAll("a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..])));
        foreach (var id in references.Distinct().Except(ids))
        {
            yield return $"Something points to the id '{id}', which is not there.";
        }

        var main = document.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").ToList();
        var first = main.FindIndex(heading => heading.LocalName == "h1");
        var previous = 1;
        foreach (var heading in main.Skip(first + 1))
        {
            var level = heading.LocalName[1] - '0';
            if (level > previous + 1)
            {
                yield return $"The heading '{Page.Clean(heading.TextContent)}' jumps from level {previous} to {level}.";
            }

            previous = level;
        }
    }

    private static IEnumerable<string> OfFields(IHtmlDocument document)
    {
        var labelled = document.QuerySelectorAll("label[for]").Where(label => label.TextContent.Trim().Length > 0).Select(label => label.GetAttribute("for")).ToHashSet();
        foreach (var field in document.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            if (!labelled.Contains(field.Id) && string.IsNullOrWhiteSpace(field.GetAttribute("aria-label")))
            {
                yield return $"A field has no label: {field.OuterHtml}";
            }
        }

        foreach (var form in document.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelector("input[name=__RequestVerificationToken]") is null))
        {
            yield return $"A form has no token: {form.GetAttribute("action")}";
        }
    }

    private static IEnumerable<string> OfForeignMatter(IHtmlDocument document, Page page)
    {
        foreach (var element in document.All)
        {
            if (element.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "base" && !(element.LocalName == "script" && MayRun(element, page)))
            {
                yield return $"It holds a {element.LocalName} element.";
            }

            foreach (var attribute in element.Attributes)
            {
                var isLoaded = attribute.Name is "src" or "srcset" or "data" or "poster" or "background" or "xlink:href" or "action" or "formaction"
                    || (attribute.Name == "href" && element.LocalName is "link" or "use" or "image" && !IsOnlyNamed(element));
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                {
                    yield return $"It has an attribute {attribute.Name}: {element.OuterHtml}";
                }
                else if (isLoaded && new Uri(page.Address, attribute.Value).Host != page.Address.Host)
                {
                    yield return $"It asks another host: {attribute.Value}";
                }
                else if (attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                {
                    yield return $"It runs a script: {element.OuterHtml}";
                }
            }
        }
    }

    /// <summary>A file of the site, on the pages on which people write or keep a key, and on the two that a committee looks at together.</summary>
    private static bool MayRun(IElement script, Page page) =>
        PageWithScript().IsMatch(page.Path)
        && script.Attributes.Select(attribute => attribute.Name).Order().SequenceEqual(["defer", "src"])
        && script.GetAttribute("src")!.StartsWith("/assets/", StringComparison.Ordinal)
        && script.TextContent.Length == 0;

    /// <summary>The page's own address, and the same page elsewhere: they hold the address the public knows, and nothing is asked for there.</summary>
    private static bool IsOnlyNamed(IElement element) => element.GetAttribute("rel") is "canonical" or "alternate";

    private static bool IsPrivate(Page page) => page.Path.Contains("/assessments/", StringComparison.OrdinalIgnoreCase);

    private static string? LanguageOf(string path) => LanguagePart().Match(path) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("/(committee/screen/[A-Z]+-[0-9A-Z]+|grading/now|key|profile|plan|criteria/[A-Z]+-[0-9A-Z]+|sections/[A-Z]+|committee/ballots)$")]
    private static partial Regex PageWithScript();

    [GeneratedRegex("^/(en|fr|es|ar)(/|$)")]
    private static partial Regex LanguagePart();
}
