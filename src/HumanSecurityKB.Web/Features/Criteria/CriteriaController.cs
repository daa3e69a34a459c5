using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Criteria;

[Route("/{lang:language}/criteria"), PublicPage]
public sealed class CriteriaController : SiteController
{
    [HttpGet("{id}"), HttpHead("{id}")]
    public IActionResult Index(string id)
    {
        var published = Snapshot.Questionnaire;
        if (!CriterionId.TryParse(id, out var name) || published.Questionnaire.Find(name) is not { } criterion)
        {
            return NotFound();
        }

        return View(new CriterionPage(criterion, published.WordsIn(Lang), published.Questionnaire.Version, Snapshot.Library.ReadingsFor(criterion)));
    }
}

public sealed record CriterionPage(Criterion Criterion, QuestionnaireWords Words, QuestionnaireVersion Version, IReadOnlyList<Reading> Readings);
