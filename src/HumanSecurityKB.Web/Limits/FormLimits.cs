using System.Threading.RateLimiting;
using HumanSecurityKB.Web.Features.Errors;
using Microsoft.AspNetCore.Http.Features;

namespace HumanSecurityKB.Web.Limits;

/// <summary>How much may come in, and how often.</summary>
public static class FormLimits
{
    /// <summary>Opening an assessment by key or file.</summary>
    public const string Opening = "opening";

    /// <summary>Starting an assessment.</summary>
    public const string Creating = "creating";

    /// <summary>Writing a report, which takes a processor for some hundredths of a second.</summary>
    public const string Writing = "writing";

    private const int WritersWaiting = 100;

    /// <summary>
    /// Larger than any text a field takes, so that a text that is much too long comes back in the form with an error instead of being cut off.
    /// </summary>
    public const int RequestBytes = 8 * 1024 * 1024;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static void AddFormLimits(this IServiceCollection services)
    {
        services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = RequestBytes;
            form.MultipartBodyLengthLimit = RequestBytes;
            form.BufferBodyLengthLimit = RequestBytes;
        });
        services.AddRateLimiter(limiter =>
        {
            // A whole parliament may share one address.
            limiter.AddPolicy(Opening, context => PerAddress(context, permits: 100));
            limiter.AddPolicy(Creating, context => PerAddress(context, permits: 60));
            limiter.AddPolicy(Writing, _ => RateLimitPartition.GetConcurrencyLimiter(
                Writing,
                _ => new ConcurrencyLimiterOptions { PermitLimit = Environment.ProcessorCount, QueueLimit = WritersWaiting }));
            limiter.OnRejected = (rejected, _) => ErrorPages.TooManyRequests(rejected.HttpContext, Window);
        });
    }

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 });
}
