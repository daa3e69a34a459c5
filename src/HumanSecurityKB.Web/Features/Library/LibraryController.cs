using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Library;

[Route("/{lang:language}/library"), PublicPage]
public sealed class LibraryController : SiteController
{
    [HttpGet, HttpHead]
    public IActionResult Index() => View(Snapshot.Library);

    [HttpGet("{slug}"), HttpHead("{slug}")]
    public IActionResult Article(string slug)
    {
        if (!Slug.TryParse(slug, out var name))
        {
            return NotFound();
        }

        if (Snapshot.Library.FindFormer(name) is { } moved)
        {
            return RedirectPermanent(Links.Article(moved.Slug));
        }

        return Snapshot.Library.Find(name) is { } article ? View(new ArticlePage(article, article.EditionIn(Lang))) : NotFound();
    }
}

public sealed record ArticlePage(Article Article, Edition Edition);
