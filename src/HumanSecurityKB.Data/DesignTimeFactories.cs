using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Data;

/// <summary>For <c>dotnet ef migrations add</c>, which looks at the model and opens no database.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteAssessmentDbContext>
{
    public SqliteAssessmentDbContext CreateDbContext(string[] args) => (SqliteAssessmentDbContext)DesignTime.Context(DatabaseProvider.Sqlite);
}

/// <inheritdoc cref="SqliteDesignTimeFactory"/>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresAssessmentDbContext>
{
    public PostgresAssessmentDbContext CreateDbContext(string[] args) => (PostgresAssessmentDbContext)DesignTime.Context(DatabaseProvider.Postgres);
}

file static class DesignTime
{
    public static AssessmentDbContext Context(DatabaseProvider provider) => new ServiceCollection()
        .AddAssessmentDatabase(new DatabaseOptions { Provider = provider, ConnectionString = "" })
        .BuildServiceProvider()
        .GetRequiredService<AssessmentDbContext>();
}
