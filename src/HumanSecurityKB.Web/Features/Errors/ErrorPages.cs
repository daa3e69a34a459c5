using System.Globalization;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HumanSecurityKB.Web.Features.Errors;

/// <summary>
/// The pages for what is absent, refused or broken, in the reader's language. Whatever text came with the request is given
/// back, so that nothing a person typed is lost.
/// </summary>
public static partial class ErrorPages
{
    /// <summary>An uncaught exception becomes a 500 page with a reference; a response without a body becomes the page of its status.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await RunAsync(context, next);
        }
        catch (Exception problem) when (!context.Response.HasStarted)
        {
            // A view that failed had already said what it was going to be.
            context.Response.ContentType = null;
            context.Response.ContentLength = null;
            context.Response.StatusCode = StatusOf(problem);
            Log(context, problem);
        }

        var isBare = context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null };
        if (isBare && !context.Request.Path.StartsWithSegments("/health"))
        {
            await WriteAsync(context, context.Response.StatusCode);
        }
    });

    public static async ValueTask TooManyRequests(HttpContext context, TimeSpan window)
    {
        context.Response.Headers.RetryAfter = ((int)window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await WriteAsync(context, StatusCodes.Status429TooManyRequests);
    }

    private static Task RunAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentLength > FormLimits.RequestBytes)
        {
            // Said before anything reads it: the check of the form's token would turn it into a form that was changed.
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static void Log(HttpContext context, Exception problem)
    {
        if (context.Response.StatusCode == StatusCodes.Status500InternalServerError)
        {
            var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorPages));
            LogFailure(logger, problem, context.TraceIdentifier);
        }
    }

    private static int StatusOf(Exception problem) => problem switch
    {
        BadHttpRequestException bad => bad.StatusCode,

        // A form that was open when somebody revealed or signed off, in another window.
        AssessmentRefusedException => StatusCodes.Status409Conflict,
        AssessmentDeletedException => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task WriteAsync(HttpContext context, int status)
    {
        var page = new ErrorPage(status, context.TraceIdentifier, KeptTexts(context));
        var view = new ViewResult
        {
            StatusCode = status,
            ViewName = "/Features/Errors/Error.cshtml",
            ViewData = new ViewDataDictionary<ErrorPage>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = page },
        };
        context.Response.Headers.CacheControl = "no-store";
        var executor = context.RequestServices.GetRequiredService<IActionResultExecutor<ViewResult>>();
        return executor.ExecuteAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()), view);
    }

    /// <summary>The longer texts of a form that was refused. Short ones are choices, numbers and tokens.</summary>
    private static List<string> KeptTexts(HttpContext context)
    {
        const int Shortest = 12;
        if (!context.Request.HasFormContentType || context.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form is not { } form)
        {
            return [];
        }

        return [.. form
            .Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(field => field.Value)
            .OfType<string>()
            .Where(text => text.Trim().Length >= Shortest && !IsCode(text))];
    }

    /// <summary>The value of a choice, such as <c>not-applicable</c>: it was picked, not typed.</summary>
    private static bool IsCode(string text) => text.All(c => char.IsAsciiLetterLower(c) || c == '-');

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed; the reader was given the reference {Reference}")]
    private static partial void LogFailure(ILogger logger, Exception problem, string reference);
}

/// <param name="Reference">Stands in the log beside the cause.</param>
/// <param name="KeptTexts">What the reader had typed.</param>
public sealed record ErrorPage(int Status, string Reference, IReadOnlyList<string> KeptTexts);
