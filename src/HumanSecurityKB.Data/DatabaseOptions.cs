namespace HumanSecurityKB.Data;

public sealed record DatabaseOptions
{
    public required DatabaseProvider Provider { get; init; }

    public required string ConnectionString { get; init; }
}

public enum DatabaseProvider
{
    /// <summary>One file; for a site that runs as one process.</summary>
    Sqlite,

    /// <summary>For several copies of a site that serve one body.</summary>
    Postgres,
}
