using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace HumanSecurityKB.Data;

/// <summary>What SQLite does not remember, or a restored file may not have, set for each connection before its first use.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public static readonly SqliteSettings Instance = new();

    // FULL, not the usual NORMAL: an answer that the page said was saved has to survive a power cut.
    // secure_delete, because SQLite otherwise leaves what was deleted readable in the file until something else takes its place.
    private const string Pragmas =
        "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";

    /// <summary>SQLite's own connections that are set: they stay open in the pool, and keep it.</summary>
    private readonly ConditionalWeakTable<sqlite3, string> _set = [];

    private SqliteSettings()
    {
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (_set.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        _set.Add(handle, Pragmas);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite knows no tasks.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
