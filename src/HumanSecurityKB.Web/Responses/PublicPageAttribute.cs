using HumanSecurityKB.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HumanSecurityKB.Web.Responses;

/// <summary>
/// Marks an action whose page depends on its path alone: rendered once, kept as bytes, then served without running again.
/// Such a page must show nothing of the person who asks and hold no form that posts.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute : Attribute, IAsyncResultFilter
{
    /// <summary>A reader keeps a page for a minute, then asks whether it has changed.</summary>
    internal const string CacheControl = "public, max-age=60, must-revalidate";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not ViewResult { StatusCode: null or StatusCodes.Status200OK })
        {
            await next();
            return;
        }

        var http = context.HttpContext;
        var path = http.Request.Path.Value!;
        if (CanonicalPath(http) is { } canonical && canonical != path)
        {
            context.Result = new RedirectResult(canonical, permanent: true);
            await next();
            return;
        }

        var body = http.Response.Body;
        using var rendered = new MemoryStream();
        http.Response.Body = rendered;
        var executed = await next();
        http.Response.Body = body;
        if (executed.Exception is not null)
        {
            return;
        }

        var response = new StoredResponse(
            rendered.ToArray(), http.Response.ContentType ?? "text/html; charset=utf-8", CacheControl, Frame.Of(http).Language.Code);
        http.RequestServices.GetRequiredService<ResponseStore>().Add(path, response);
        await response.WriteAsync(http);
    }

    /// <summary>Routes match in any case, but a page has one address: only that one is kept.</summary>
    private static string? CanonicalPath(HttpContext http) =>
        http.RequestServices.GetRequiredService<LinkGenerator>().GetPathByRouteValues(http, routeName: null, http.GetRouteData().Values);
}
