using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace HumanSecurityKB.Web.Responses;

/// <summary>
/// Responses by exact path. Only addresses that exist, in their one right spelling, are ever added, so it can't be made to grow.
/// </summary>
public sealed class ResponseStore
{
    private readonly ConcurrentDictionary<string, StoredResponse> _responses = new(StringComparer.Ordinal);

    public bool TryFind(string path, [NotNullWhen(true)] out StoredResponse? response) => _responses.TryGetValue(path, out response);

    public StoredResponse Add(string path, StoredResponse response) => _responses.GetOrAdd(path, response);
}
