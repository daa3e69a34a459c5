using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Web.Localization;

/// <summary>What every page of one request is written with: the content as it was when the request came, and one language.</summary>
public sealed record Frame(ContentSnapshot Content, Language Language, FixedWords Words, SiteLinks Links)
{
    public static Frame Of(HttpContext context) =>
        context.Features.Get<Frame>() ?? throw new InvalidOperationException("The frame of a page is set before any endpoint runs.");
}
