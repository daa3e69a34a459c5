namespace HumanSecurityKB.Web.Responses;

/// <summary>Answers from the store, before routing, where it can.</summary>
public sealed class ResponseStoreMiddleware(RequestDelegate next, ResponseStore store)
{
    public Task InvokeAsync(HttpContext context)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return isRead && store.TryFind(context.Request.Path.Value ?? "", out var response) ? response.WriteAsync(context) : next(context);
    }
}
