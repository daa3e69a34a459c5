using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Data;

/// <summary>The one place that tells the databases apart.</summary>
public static class DatabaseServices
{
    /// <summary>A joined query would send the whole assessment again with each of its answers.</summary>
    private const QuerySplittingBehavior OneQueryPerTable = QuerySplittingBehavior.SplitQuery;

    /// <summary>Else each context would be told again how to reach the database.</summary>
    private const ServiceLifetime OneForAll = ServiceLifetime.Singleton;

    /// <summary>Registers <see cref="AssessmentDbContext"/>, one for each scope.</summary>
    public static IServiceCollection AddAssessmentDatabase(this IServiceCollection services, DatabaseOptions options) => options.Provider switch
    {
        DatabaseProvider.Sqlite => services
            .AddSingleton<SqliteWriteGate>()
            .AddDbContext<AssessmentDbContext, SqliteAssessmentDbContext>(
                context => context
                    .UseSqlite(options.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(OneQueryPerTable))
                    .AddInterceptors(SqliteSettings.Instance),
                optionsLifetime: OneForAll),
        DatabaseProvider.Postgres => services
            .AddDbContext<AssessmentDbContext, PostgresAssessmentDbContext>(
                context => context
                    .UseNpgsql(options.ConnectionString, postgres => postgres.UseQuerySplittingBehavior(OneQueryPerTable)),
                optionsLifetime: OneForAll),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "No such database provider."),
    };

    /// <summary>Creates the database where there is none, and brings an older one up to this version.</summary>
    public static async Task MigrateAssessmentDatabaseAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AssessmentDbContext>().MigrateAsync(cancellationToken);
    }
}
