using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>A page, and what went wrong or out of the house in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public Visit(IPage page, Uri site)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning" && !IsAboutTheStatus(message.Text), message.Text);
        page.PageError += (_, error) => Note(true, error);

        // A stream of events ends with the page that listens to it.
        page.RequestFailed += (_, request) => Note(request.ResourceType != "eventsource", $"{request.Url} failed: {request.Failure}");
        page.Request += (_, request) => Note(new Uri(request.Url).Authority != site.Authority, $"{request.Url} is asked for");
    }

    public IPage Page { get; }

    /// <summary>Errors of the page, and requests to anyone else.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>True when nobody else looks at pages in this window.</summary>
    public bool IsAlone { get; init; }

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

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Add(text);
        }
    }
}
