using HumanSecurityKB.Web.Localization;
using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace HumanSecurityKB.Web.Features.Home;

public sealed class HomeController : SiteController
{
    /// <summary>Sends a reader to the language their browser asks for.</summary>
    [HttpGet("/"), HttpHead("/")]
    public IActionResult Root()
    {
        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return Redirect(Links.In(PreferredLanguage.Of(Request)).Home);
    }

    [HttpGet("/{lang:language}"), HttpHead("/{lang:language}"), PublicPage]
    public IActionResult Index() => View(Snapshot.Questionnaire);
}
