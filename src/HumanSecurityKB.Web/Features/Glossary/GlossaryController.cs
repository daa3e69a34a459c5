using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Glossary;

[Route("/{lang:language}/glossary"), PublicPage]
public sealed class GlossaryController : SiteController
{
    [HttpGet, HttpHead]
    public IActionResult Index() => View(Snapshot.Glossary);
}
