using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Dimensions;

[Route("/{lang:language}/dimensions"), PublicPage]
public sealed class DimensionsController : SiteController
{
    [HttpGet, HttpHead]
    public IActionResult Index() => View(Snapshot.Questionnaire);
}
