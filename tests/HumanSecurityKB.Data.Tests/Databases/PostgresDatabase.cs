namespace HumanSecurityKB.Data.Tests.Databases;

public sealed class PostgresDatabase(PostgresServer server) : TestDatabase
{
    private readonly string _name = $"test_{Guid.NewGuid():N}";

    public override DatabaseOptions NewPlace() => server.Options($"new_{Guid.NewGuid():N}");

    public override void Require() => server.Require();

    public override async ValueTask InitializeAsync()
    {
        if (server.IsInstalled)
        {
            await server.CreateDatabaseAsync(_name);
            Use(server.Options(_name));
        }
    }
}
