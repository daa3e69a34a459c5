using HumanSecurityKB.Content;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Machines;

/// <summary>For machines: is the program alive, can it serve, what may be crawled, what is new.</summary>
public sealed class MachinesController(ContentStore content, SiteAddress address) : ControllerBase
{
    [HttpGet("/health/live"), HttpHead("/health/live")]
    public IActionResult Live() => Content("alive");

    [HttpGet("/health/ready"), HttpHead("/health/ready")]
    public async Task<IActionResult> Ready([FromServices] AssessmentDbContext context, CancellationToken cancel) =>
        await context.CanServeAsync(cancel) ? Content("ready") : StatusCode(StatusCodes.Status503ServiceUnavailable);

    [HttpGet("/robots.txt"), HttpHead("/robots.txt")]
    public IActionResult Robots() => Content($"User-agent: *\nDisallow: /*/assessments/\nDisallow: /*/search\nSitemap: {Root}/sitemap.xml\n");

    [HttpGet("/sitemap.xml"), HttpHead("/sitemap.xml")]
    public IActionResult Sitemap() => Content(SiteMap.Of(content.Current, Root), "application/xml; charset=utf-8");

    [HttpGet("/{lang:language}/feed.xml"), HttpHead("/{lang:language}/feed.xml")]
    public IActionResult Feed(string lang) =>
        Language.TryParse(lang, out var language) ? Content(LibraryFeed.Of(content.Current, language, Root), "application/atom+xml; charset=utf-8") : NotFound();

    /// <summary>These answers are never stored, so that a host which a request made up harms nobody else.</summary>
    private string Root => address.Origin ?? $"{Request.Scheme}://{Request.Host}";
}
