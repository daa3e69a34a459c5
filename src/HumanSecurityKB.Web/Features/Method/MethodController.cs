using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Method;

[Route("/{lang:language}/method"), PublicPage]
public sealed class MethodController : SiteController
{
    [HttpGet, HttpHead]
    public IActionResult Index() => View(Snapshot.Questionnaire);
}
