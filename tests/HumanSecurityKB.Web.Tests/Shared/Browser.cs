using System.Net;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Web.Tests;

/// <summary>
/// What a person without scripts has: pages, cookies, links and forms. It follows redirects, and checks every response
/// it gets against the promises that hold for all of them.
/// </summary>
public sealed class Browser : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpMessageInvoker _network;
    private readonly Uri _site;
    private readonly (string Name, string Value) _address;
    private readonly Func<string, FixedWords> _words;

    public Browser(HttpMessageHandler network, Uri site, (string Name, string Value) address, Func<string, FixedWords> words)
    {
        _network = new HttpMessageInvoker(network);
        _site = site;
        _address = address;
        _words = words;
    }

    public CookieContainer Cookies { get; } = new(capacity: 300, perDomainCapacity: 300, CookieContainer.DefaultCookieLengthLimit);

    /// <summary>The languages the reader asks for, as browsers send them.</summary>
    public string? Languages { get; set; }

    public Task<Page> GetAsync(string address) => LoadAsync(() => new HttpRequestMessage(HttpMethod.Get, new Uri(_site, address)));

    public Task<Page> PostAsync(string address, HttpContent content) =>
        LoadAsync(() => new HttpRequestMessage(HttpMethod.Post, new Uri(_site, address)) { Content = content });

    /// <summary>Presses a button of a form; without one, presses Enter in a field.</summary>
    public Task<Page> SubmitAsync(Form form, string? button = null) => LoadAsync(() => form.Request(button));

    /// <summary>Follows the link that is named by the words of this key.</summary>
    public Task<Page> FollowAsync(Page page, string key, params (string Name, object Value)[] values) => GetAsync(page.LinkTo(page.Words.Format(key, values)));

    /// <summary>Listens to what an address tells from time to time.</summary>
    public async Task<EventReader> ListenAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_site, address));
        var response = await AskAsync(request);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new EventReader(response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>One request and its response, without following anything.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using var response = await AskAsync(request);
        var page = await Page.ReadAsync(request, response, _words);
        foreach (var cookie in page.HeadersNamed("Set-Cookie"))
        {
            Cookies.SetCookies(request.RequestUri!, cookie);
        }

        ResponseRules.Check(page);
        return page;
    }

    public void Dispose() => _network.Dispose();

    private Task<HttpResponseMessage> AskAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation(_address.Name, _address.Value);
        if (Languages is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", Languages);
        }

        var cookies = Cookies.GetCookieHeader(request.RequestUri!);
        if (cookies.Length > 0)
        {
            request.Headers.Add("Cookie", cookies);
        }

        return _network.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<Page> LoadAsync(Func<HttpRequestMessage> first)
    {
        using var request = first();
        var page = await SendAsync(request);
        for (var redirects = 0; page.Location is { } next; redirects++)
        {
            Assert.True(redirects < MostRedirects, $"{request.RequestUri} leads in circles.");
            using var following = new HttpRequestMessage(HttpMethod.Get, new Uri(page.Address, next));
            page = await SendAsync(following);
        }

        return page;
    }
}
