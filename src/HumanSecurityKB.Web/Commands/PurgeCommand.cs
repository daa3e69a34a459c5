using HumanSecurityKB.Data;
using HumanSecurityKB.Web.Settings;

namespace HumanSecurityKB.Web.Commands;

/// <summary>Deletes assessments that are past their date, as the running site does by itself.</summary>
public static class PurgeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = SiteSettings.Read(CommandConfiguration.Read(args));
        await using var services = new ServiceCollection().AddAssessmentDatabase(settings.Database).BuildServiceProvider();
        await services.MigrateAssessmentDatabaseAsync();
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AssessmentDbContext>();
        var count = await database.PurgeAsync(settings.Retention, TimeProvider.System.GetUtcNow().UtcDateTime);
        Console.WriteLine($"Deleted {count} assessments.");
        return 0;
    }
}
