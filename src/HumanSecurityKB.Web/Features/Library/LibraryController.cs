using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Library;

[Route("/{lang:language}"), PublicPage]
public sealed class LibraryController : SiteController
{
    [HttpGet("library"), HttpHead("library")]
    public IActionResult Index() => View(Snapshot.Library);

    [HttpGet("topics/{key}"), HttpHead("topics/{key}")]
    public IActionResult Topic(string key) => Snapshot.Library.FindTopic(key) is { } topic ? View(topic) : NotFound();

    [HttpGet("library/{slug}"), HttpHead("library/{slug}")]
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
