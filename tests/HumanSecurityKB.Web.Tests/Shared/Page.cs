using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Web.Tests;

/// <summary>One response, and what can be read on it.</summary>
public sealed partial class Page
{
    private static readonly HtmlParser _parser = new();

    private readonly Dictionary<string, IReadOnlyList<string>> _headers;
    private readonly Func<string, FixedWords> _words;
    private IHtmlDocument? _document;

    private Page(HttpRequestMessage request, HttpResponseMessage response, byte[] bytes, Func<string, FixedWords> words)
    {
        Method = request.Method;
        Address = request.RequestUri!;
        Status = (int)response.StatusCode;
        Bytes = bytes;
        _words = words;
        _headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, IReadOnlyList<string> (header) => [.. header.Value], StringComparer.OrdinalIgnoreCase);
    }

    public HttpMethod Method { get; }

    public Uri Address { get; }

    public string Path => Address.AbsolutePath;

    public int Status { get; }

    public byte[] Bytes { get; }

    public string Body => Encoding.UTF8.GetString(Bytes);

    public string? ContentType => Header("Content-Type");

    public bool IsHtml => ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && Header("Content-Encoding") is null && Bytes.Length > 0;

    /// <summary>Where a redirect leads.</summary>
    public string? Location => Status is >= 300 and < 400 ? Header("Location") : null;

    public IHtmlDocument Document => _document ??= _parser.ParseDocument(Body);

    public string Language => Document.DocumentElement.GetAttribute("lang") ?? "";

    public FixedWords Words => _words(Language);

    public string Heading => Clean(Assert.Single(Document.QuerySelectorAll("h1")).TextContent);

    /// <summary>The text of the main part, with single spaces.</summary>
    public string Text => Clean(Document.QuerySelector("main")!.TextContent);

    /// <summary>The error summary: each field it links to, and the sentence.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".summary ul a[href^='#']").Select(link => $"{link.GetAttribute("href")![1..]}: {Clean(link.TextContent)}")];

    public static async Task<Page> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, Func<string, FixedWords> words) =>
        new(request, response, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), words);

    public string? Header(string name) => _headers.TryGetValue(name, out var values) ? string.Join(", ", values) : null;

    public IReadOnlyList<string> HeadersNamed(string name) => _headers.GetValueOrDefault(name, []);

    public Page WithStatus(int status)
    {
        Assert.True(Status == status, $"{Method} {Address} answered {Status}, not {status}: {(IsHtml ? Text : Body)}");
        return this;
    }

    public Page WithStatus(HttpStatusCode status) => WithStatus((int)status);

    /// <summary>True when the words of this key stand somewhere in the main part.</summary>
    public bool Says(string key, params (string Name, object Value)[] values) => Text.Contains(Clean(Words.Format(key, values)), StringComparison.Ordinal);

    /// <summary>The address of the link with this text, or this accessible name.</summary>
    public string LinkTo(string text)
    {
        var links = Document.QuerySelectorAll("a[href]").Where(link => Clean(link.TextContent) == text || link.GetAttribute("aria-label") == text);
        return links.FirstOrDefault()?.GetAttribute("href") ?? throw new InvalidOperationException($"{Address} has no link '{text}'.");
    }

    /// <summary>Addresses of links within the site that end so.</summary>
    public IReadOnlyList<string> LinksMatching(string pattern) =>
        [.. Document.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!).Where(href => Regex.IsMatch(href, pattern)).Distinct()];

    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(element => Clean(element.TextContent))];

    public IElement Element(string selector) =>
        Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Address} ({Status}) has nothing like '{selector}'.");

    /// <summary>The form that posts, or the one that has this field.</summary>
    public Form Form(string? withField = null)
    {
        var forms = Document.QuerySelectorAll<IHtmlFormElement>("form")
            .Where(form => withField is null ? form.Method == "post" : form.Elements.Any(element => element.GetAttribute("name") == withField));
        return new Form(Assert.Single(forms), Address);
    }

    /// <summary>The form that is sent to an address with this end.</summary>
    public Form FormTo(string end) => new(
        Document.QuerySelectorAll<IHtmlFormElement>("form").FirstOrDefault(form => form.GetAttribute("action")?.EndsWith(end, StringComparison.Ordinal) == true)
            ?? throw new InvalidOperationException($"{Address} ({Status}) has no form to {end}."),
        Address);

    /// <summary>How many people chose what, where the page shows it: by 0 to 5, ? and –.</summary>
    public IReadOnlyDictionary<string, int> Tally() => Document.QuerySelectorAll("table.spread-rows tbody tr")
        .ToDictionary(row => row.QuerySelector("th b")!.TextContent, row => int.Parse(row.LastElementChild!.TextContent, CultureInfo.InvariantCulture));

    public static string Clean(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
