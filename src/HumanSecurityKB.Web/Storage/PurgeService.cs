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
            try
            {
                var count = await PurgeAsync(stoppingToken);
                LogPurged(count);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // A database that is away for a moment must not end the site; what is due is deleted the next time.
                LogFailed(problem);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> PurgeAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AssessmentDbContext>();
        return await database.PurgeAsync(retention, time.GetUtcNow().UtcDateTime, cancel);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Assessments that are past their date could not be deleted")]
    private partial void LogFailed(Exception problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {Count} assessments that were past their date")]
    private partial void LogPurged(int count);
}
