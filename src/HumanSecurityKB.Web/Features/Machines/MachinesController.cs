using System.Text;
using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Machines;

/// <summary>For machines: is the program alive, can it serve, what may be crawled.</summary>
public sealed class MachinesController(ContentStore content) : ControllerBase
{
    [HttpGet("/health/live"), HttpHead("/health/live")]
    public IActionResult Live() => Content("alive");

    [HttpGet("/health/ready"), HttpHead("/health/ready")]
    public async Task<IActionResult> Ready([FromServices] AssessmentDbContext context, CancellationToken cancel) =>
        await context.CanServeAsync(cancel) ? Content("ready") : StatusCode(StatusCodes.Status503ServiceUnavailable);

    [HttpGet("/robots.txt"), HttpHead("/robots.txt")]
    public IActionResult Robots() => Content($"User-agent: *\nDisallow: /*/assessments/\nSitemap: {Root}/sitemap.xml\n");

    [HttpGet("/sitemap.xml"), HttpHead("/sitemap.xml")]
    public IActionResult Sitemap()
    {
        var addresses = Language.All.SelectMany(language => AddressesIn(new SiteLinks(language)));
        var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var address in addresses)
        {
            map.Append("<url><loc>").Append(Root).Append(address).Append("</loc></url>\n");
        }

        return Content(map.Append("</urlset>\n").ToString(), "application/xml; charset=utf-8");
    }

    private string Root => $"{Request.Scheme}://{Request.Host}";

    private IEnumerable<string> AddressesIn(SiteLinks links) =>
    [
        links.Home, links.Library, links.Dimensions, links.Method, links.Accessibility, links.Privacy,
        .. content.Current.Library.Articles.Select(article => links.Article(article.Slug)),
        .. content.Current.Questionnaire.Questionnaire.Criteria.Select(criterion => links.Criterion(criterion.Id)),
    ];
}
