using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.About;

[Route("/{lang:language}"), PublicPage]
public sealed class AboutController : SiteController
{
    [HttpGet("privacy"), HttpHead("privacy")]
    public IActionResult Privacy() => View("About", new AboutPage("privacy", ["kept", "committee", "key", "deleted", "logs", "none"]));

    [HttpGet("accessibility"), HttpHead("accessibility")]
    public IActionResult Accessibility() => View("About", new AboutPage("accessibility", ["works", "standard", "tested", "notTested", "keys", "report", "limits", "help"]));
}

/// <param name="Key">Under which the words of the page stand.</param>
/// <param name="Parts">Its parts, in order.</param>
public sealed record AboutPage(string Key, IReadOnlyList<string> Parts);
