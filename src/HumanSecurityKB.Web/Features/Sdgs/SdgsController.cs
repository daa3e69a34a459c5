using System.Globalization;
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

    /// <param name="number">Text, because a route takes 07 and +7 for the number 7, and a page has one address.</param>
    [HttpGet("{number}"), HttpHead("{number}")]
    public IActionResult Goal(string number)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var goal)
            || goal is < 1 or > SdgTarget.GoalCount
            || number.StartsWith('0'))
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
