using System.Security.Cryptography;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace HumanSecurityKB.Web.Features.Compare;

/// <summary>The next assessment of the same body, started from an earlier one with the newest questionnaire.</summary>
[Route("/{lang:language}/assessments/{id}/next")]
public sealed class NextController(AssessmentDbContext database, AssessmentDoor door, RandomNumberGenerator random, TimeProvider time)
    : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id) => await FindAsync(id) switch
    {
        null => NotFound(),
        { Phase: Phase.Grading } assessment => Redirect(Links.Committee(assessment.Id)),
        var assessment => View("Next", PageFor(assessment, new NextForm())),
    };

    [HttpPost, EnableRateLimiting(FormLimits.Creating)]
    public async Task<IActionResult> Index(string id, NextForm form)
    {
        if (await FindAsync(id) is not { } earlier)
        {
            return NotFound();
        }

        var page = PageFor(earlier, form);
        if (!page.CanStart)
        {
            return Again("Next", page, StatusCodes.Status409Conflict);
        }

        form.Check(Words, page.Errors);
        return page.Errors.Any ? Again("Next", page) : Redirect(Links.AssessmentKeyPage(await StartAsync(earlier, page.Difference, form)));
    }

    private async Task<AssessmentId> StartAsync(Assessment earlier, QuestionnaireDifference difference, NextForm form)
    {
        var (id, key) = (AssessmentId.Create(random), AssessmentKey.Create(random));
        var next = form.Mode == StartModes.Committee
            ? Assessment.StartCommitteeFrom(earlier, difference, id, key, Lang, Now)
            : Assessment.StartFrom(earlier, difference, id, key, Lang, form.KeepsAnswers, Now);
        database.AddRange(next, new EarlierAssessment(id, earlier.Contents()), new ActivityEntry(id, Activity.Started, Now));
        await database.SaveChangesAsync();
        Door.Hand(HttpContext, id, key);
        return id;
    }

    private NextPage PageFor(Assessment assessment, NextForm form)
    {
        var (earlier, later) = (QuestionnaireOf(assessment), Snapshot.Questionnaire);
        return new NextPage(
            assessment,
            QuestionnaireDifference.Between(earlier.Questionnaire, later.Questionnaire),
            earlier.WordsIn(Lang),
            later.WordsIn(Lang),
            form);
    }
}
