using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Localization;

/// <summary>Lets a route match only where its first part is a language of the site.</summary>
public sealed class LanguageConstraint : IRouteConstraint
{
    public const string Name = "language";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        Language.TryParse(values[routeKey] as string, out _);
}
