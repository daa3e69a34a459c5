using HumanSecurityKB.Content.Goals;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Responses;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Sdgs;

[Route("/{lang:language}/sdgs"), PublicPage]
public sealed class SdgsController : SiteController
{
    [HttpGet, HttpHead]
    public IActionResult Index() => View();

    [HttpGet("{goal:int}"), HttpHead("{goal:int}")]
    public IActionResult Goal(int goal)
    {
        if (goal is < 1 or > SdgTarget.GoalCount)
        {
            return NotFound();
        }

        var parts = Snapshot.Questionnaire.Questionnaire.Dimensions
            .Select(dimension => (AxisKey?)dimension.Key)
            .Append(null)
            .Select(dimension => new GoalPart(dimension, Snapshot.Goals.LinksOf(goal, dimension)))
            .Where(part => !part.Links.AreNone);
        return View(new GoalPage(goal, Snapshot.GoalTexts.Of(goal, Lang), Snapshot.Goals.LinksOf(goal), [.. parts]));
    }
}

/// <param name="Number">1 to 17.</param>
/// <param name="Text">Null where nothing has been written of the goal.</param>
/// <param name="Links">All that touches it.</param>
public sealed record GoalPage(int Number, GoalText? Text, GoalLinks Links, IReadOnlyList<GoalPart> Parts);

/// <param name="Dimension">Null for what cuts across dimensions.</param>
public sealed record GoalPart(AxisKey? Dimension, GoalLinks Links);
