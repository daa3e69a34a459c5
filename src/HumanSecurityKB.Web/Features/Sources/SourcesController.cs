using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Sources;

[Route("/{lang:language}/sources"), PublicPage]
public sealed class SourcesController : SiteController
{
    [HttpGet, HttpHead]
    public IActionResult Index() => View(Snapshot.Library);
}
