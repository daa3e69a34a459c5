namespace HumanSecurityKB.Data;

/// <summary>
/// Lets one writer at a time through to the file. SQLite has one writer anyway, but those it turns away sleep and try again:
/// without this queue some of them wait for a second.
/// </summary>
internal sealed class SqliteWriteGate() : SemaphoreSlim(1, 1);
