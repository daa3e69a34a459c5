using System.Net.ServerSentEvents;

namespace HumanSecurityKB.Web.Tests;

/// <summary>Server-sent events, as a browser that listens gets them.</summary>
public sealed class EventReader(HttpResponseMessage response, Stream stream) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly IAsyncEnumerator<SseItem<string>> _events = SseParser.Create(stream).EnumerateAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator();

    /// <summary>The data of the next event; null at the end.</summary>
    public async Task<string?> NextAsync()
    {
        if (!await _events.MoveNextAsync().AsTask().WaitAsync(_patience, TestContext.Current.CancellationToken))
        {
            return null;
        }

        Assert.Equal("shown", _events.Current.EventType);
        return _events.Current.Data;
    }

    /// <summary>The next that says something else; some only say that nothing has changed.</summary>
    public async Task<string?> NextAfterAsync(string? known)
    {
        var next = await NextAsync();
        while (next is not null && next == known)
        {
            next = await NextAsync();
        }

        return next;
    }

    public async ValueTask DisposeAsync()
    {
        response.Dispose();
        await stream.DisposeAsync();
    }
}
