using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Data.Tests.Databases;

/// <summary>A database of one test class, with the tables of this version.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private ServiceProvider? _services;

    /// <summary>Where no database is yet.</summary>
    public abstract DatabaseOptions NewPlace();

    public static ServiceProvider Services(DatabaseOptions options) =>
        new ServiceCollection().AddAssessmentDatabase(options).BuildServiceProvider();

    /// <summary>Skips or fails the test when the database is not installed.</summary>
    public virtual void Require()
    {
    }

    /// <summary>A context of its own, as each request has one.</summary>
    public AssessmentDbContext Open() => _services!.CreateScope().ServiceProvider.GetRequiredService<AssessmentDbContext>();

    public abstract ValueTask InitializeAsync();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }
    }

    protected void Use(DatabaseOptions options) => _services = Services(options);

    protected Task MigrateAsync() => _services!.MigrateAssessmentDatabaseAsync();
}
