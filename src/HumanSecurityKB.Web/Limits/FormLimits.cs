using System.Net;
using System.Net.Sockets;
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

    /// <summary>Joining a committee by its code.</summary>
    public const string Joining = "joining";

    /// <summary>Following a committee's talk: connections that stay open.</summary>
    public const string Following = "following";

    /// <summary>Having a report written.</summary>
    public const string Reporting = "reporting";

    /// <summary>
    /// Larger than any text a field takes, so that a text that is much too long comes back in the form with an error instead of being cut off.
    /// </summary>
    public const int RequestBytes = 8 * 1024 * 1024;

    /// <summary>From one network at a time; more than two committees of two hundred.</summary>
    private const int MostFollowers = 500;

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
            // A whole parliament may share one address, and all two hundred of a large committee come at the same time.
            limiter.AddPolicy(Creating, context => PerAddress(context, permits: 60));
            limiter.AddPolicy(Joining, context => HttpMethods.IsGet(context.Request.Method)
                ? RateLimitPartition.GetNoLimiter("unlimited")
                : PerAddress(context, permits: 300));
            limiter.AddPolicy(Following, context => RateLimitPartition.GetConcurrencyLimiter(
                NetworkOf(context.Connection.RemoteIpAddress),
                _ => new ConcurrencyLimiterOptions { PermitLimit = MostFollowers, QueueLimit = 0 }));
            limiter.AddPolicy(Reporting, context => PerAddress(context, permits: 600));
            limiter.AddPolicy(Opening, context => IsEmptyForm(context.Request)
                ? RateLimitPartition.GetNoLimiter("unlimited")
                : PerAddress(context, permits: 300));
            limiter.OnRejected = (rejected, _) => ErrorPages.TooManyRequests(rejected.HttpContext, Window);
        });
    }

    /// <summary>Looking at the form to open an assessment opens none.</summary>
    private static bool IsEmptyForm(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("key");

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(
            NetworkOf(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 });

    /// <summary>One subscriber has a whole /64 of IPv6 addresses.</summary>
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
