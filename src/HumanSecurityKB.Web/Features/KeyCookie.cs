using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Web.Features;

/// <summary>Where a browser keeps a key, out of reach of scripts and of other sites.</summary>
internal static class KeyCookie
{
    public static void Hand(HttpContext context, string name, AssessmentKey key, Retention retention) =>
        context.Response.Cookies.Append(name, key.ToString(), Options(context, TimeSpan.FromDays(retention.Days)));

    public static void Forget(HttpContext context, string name) => context.Response.Cookies.Delete(name, Options(context, maxAge: null));

    private static CookieOptions Options(HttpContext context, TimeSpan? maxAge) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        MaxAge = maxAge,
        IsEssential = true,
        Path = "/",
    };
}
