namespace HumanSecurityKB.Data.Tests.Databases;

public sealed class SqliteDatabase : TestDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hskb-sqlite-").FullName;

    public override DatabaseOptions NewPlace() => File(Path.Combine("a-folder-to-be-made", $"{Guid.NewGuid():N}.db"));

    public override async ValueTask InitializeAsync()
    {
        Use(File("assessments.db"));
        await MigrateAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private DatabaseOptions File(string path) =>
        new() { Provider = DatabaseProvider.Sqlite, ConnectionString = $"Data Source={Path.Combine(_folder, path)}" };
}
