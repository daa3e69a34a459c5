using System.Security.Cryptography;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>Start, and the pages about the assessment as a whole.</summary>
[Route("/{lang:language}/assessments")]
public sealed class AssessmentsController(
    AssessmentDbContext database, AssessmentDoor door, Retention retention, RandomNumberGenerator random, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet("new")]
    public IActionResult New() => View(new StartPage(Snapshot.Questionnaire, StartForm.Fresh(Snapshot.Questionnaire.Questionnaire), new FormErrors()));

    [HttpPost("new"), EnableRateLimiting(FormLimits.Creating)]
    public async Task<IActionResult> New(StartForm form)
    {
        var questionnaire = Snapshot.Questionnaire.Questionnaire;
        var errors = new FormErrors();
        if (!Codes.Scopes.TryParse(form.Scope, out var scope))
        {
            errors.Add("scope-quick-check", Words["start.errors.scope"]);
        }

        if (!StartModes.All.Contains(form.Mode))
        {
            errors.Add("mode-alone", Words["start.errors.mode"]);
        }

        if (errors.Any)
        {
            return Again("New", new StartPage(Snapshot.Questionnaire, form, errors));
        }

        var key = AssessmentKey.Create(random);
        var dimensions = scope == Scope.QuickCheck ? DimensionChoice.All(questionnaire) : DimensionChoice.Read(questionnaire, form.Dimensions);
        var id = AssessmentId.Create(random);
        var assessment = form.Mode == StartModes.Committee
            ? Assessment.StartCommittee(id, key, questionnaire, scope, dimensions, Lang, Now)
            : Assessment.Start(id, key, questionnaire, scope, dimensions, Lang, Now);
        database.Add(assessment);
        database.Add(new ActivityEntry(id, Activity.Started, Now));
        await database.SaveChangesAsync();
        Door.Hand(HttpContext, assessment.Id, key);
        return Redirect(Links.AssessmentKeyPage(assessment.Id));
    }

    [HttpGet("deleted")]
    public IActionResult Deleted() => View();

    /// <summary>While a committee grades alone, its facilitator has nothing to answer.</summary>
    [HttpGet("{id}")]
    public async Task<IActionResult> Index(string id) => await FindToReadAsync(id) switch
    {
        null => NotFound(),
        { Phase: Phase.Grading } assessment => Redirect(Links.Committee(assessment.Id)),
        var assessment => View("TaskList", TaskListPage.Of(assessment, QuestionnaireOf(assessment), Lang, retention)),
    };

    [HttpGet("{id}/key")]
    public async Task<IActionResult> Key(string id)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var key = AssessmentDoor.KeyFor(HttpContext, assessment.Id)!;
        return View(new KeyPage(assessment, key, SiteRoot + Links.OpenWithKey(key), retention.DeletionOf(assessment)));
    }

    /// <summary>From the quick check to the full assessment; the answers stay.</summary>
    [HttpPost("{id}/extend")]
    public async Task<IActionResult> Extend(string id)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        assessment.ExtendToFull(Now);
        await database.SaveChangesAsync();
        return Redirect(Links.Profile(assessment.Id));
    }

    [HttpGet("{id}/delete")]
    public async Task<IActionResult> Delete(string id) =>
        await FindAsync(id) is { } assessment ? View(new DeletePage(assessment, retention.DeletionOf(assessment), new FormErrors())) : NotFound();

    [HttpPost("{id}/delete")]
    public async Task<IActionResult> Delete(string id, string? sure)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        if (sure != "yes")
        {
            var errors = new FormErrors();
            errors.Add("sure", Words["delete.errors.sure"]);
            return Again("Delete", new DeletePage(assessment, retention.DeletionOf(assessment), errors));
        }

        await database.DeleteAsync(assessment.Id);
        AssessmentDoor.Forget(HttpContext, assessment.Id);
        return Redirect(Links.Deleted);
    }
}
