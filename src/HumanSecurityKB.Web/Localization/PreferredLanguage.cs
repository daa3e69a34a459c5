using HumanSecurityKB.Domain;
using Microsoft.Net.Http.Headers;

namespace HumanSecurityKB.Web.Localization;

/// <summary>The language of the site that a reader's browser asks for first.</summary>
public static class PreferredLanguage
{
    public static Language Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var wishes))
        {
            return Language.English;
        }

        return wishes
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Match(wish.Value.Value))
            .FirstOrDefault(match => match is not null) ?? Language.English;
    }

    /// <summary>A regional wish such as <c>fr-CH</c> is met by its language.</summary>
    private static Language? Match(string? tag) =>
        Language.TryParse(tag?.Split('-')[0].ToLowerInvariant(), out var language) ? language : null;
}
