using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Web.Storage;

/// <summary>Deletes assessments that are past their date, at the start and every six hours.</summary>
public sealed partial class PurgeService(IServiceScopeFactory scopes, Retention retention, TimeProvider time, ILogger<PurgeService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<AssessmentDbContext>();
            var count = await database.PurgeAsync(retention, time.GetUtcNow().UtcDateTime, stoppingToken);
            LogPurged(count);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {Count} assessments that were past their date")]
    private partial void LogPurged(int count);
}
