using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>A page, and what went wrong or out of the house in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private IResponse? _document;

    public Visit(IPage page, Uri site)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning" && !IsAboutTheStatus(message.Text), message.Text);
        page.Response += (_, response) => _document = response.Request.IsNavigationRequest && response.Frame == page.MainFrame ? response : _document;
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(!IsEndedByDesign(request), $"{request.Url} failed: {request.Failure}");
        page.Request += (_, request) => Note(new Uri(request.Url).Authority != site.Authority, $"{request.Url} is asked for");
    }

    public IPage Page { get; }

    /// <summary>Errors of the page, and requests to anyone else.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>True when nobody else looks at pages in this window.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The HTML of the page that was opened last, as it was sent.</summary>
    public Task<string> SourceAsync() => _document!.TextAsync();

    public void Forget() => _complaints.Clear();

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        if (IsAlone)
        {
            await Page.Context.CloseAsync();
        }
    }

    /// <summary>A refused form and an absent page have their status by design, and Chromium logs it.</summary>
    private static bool IsAboutTheStatus(string message) =>
        message.Contains("status of 400", StringComparison.Ordinal) || message.Contains("status of 404", StringComparison.Ordinal);

    /// <summary>A page that turns out to be a file to keep, and a stream of events when the page that listens is left.</summary>
    private static bool IsEndedByDesign(IRequest request) =>
        request.Failure == "net::ERR_ABORTED" && (request.IsNavigationRequest || request.ResourceType == "eventsource");

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Add(text);
        }
    }
}
