using System.Globalization;
using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Localization;

/// <summary>
/// Reads the content once for the request and sets the language: that of the address, else the one the browser asks for.
/// </summary>
public sealed class FrameMiddleware(RequestDelegate next, ContentStore content)
{
    public Task InvokeAsync(HttpContext context)
    {
        var language = Language.TryParse(FirstSegment(context.Request.Path), out var named) ? named : PreferredLanguage.Of(context.Request);
        var snapshot = content.Current;
        var words = snapshot.SiteWords(language);
        context.Features.Set(new Frame(snapshot, language, words, new SiteLinks(language)));
        context.Response.Headers.ContentLanguage = language.Code;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = words.Culture;
        return next(context);
    }

    private static string FirstSegment(PathString path) => (path.Value ?? "").TrimStart('/').Split('/', 2)[0];
}
