using HumanSecurityKB.Data;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>Who assesses, who took part, which dimensions, and how much each troubles people today.</summary>
[Route("/{lang:language}/assessments/{id}/profile")]
public sealed class ProfileController(AssessmentDbContext database, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id) => await FindAsync(id) is { } assessment
        ? View("Profile", new ProfilePage(assessment, QuestionnaireOf(assessment), ProfileForm.Of(assessment), new FormErrors()))
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Index(string id, ProfileForm form)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var published = QuestionnaireOf(assessment);
        var errors = new FormErrors();
        var profile = form.Read(assessment, published.Questionnaire, Words, errors);
        if (errors.Any)
        {
            return Again("Profile", new ProfilePage(assessment, published, form, errors));
        }

        assessment.TryDescribe(profile.Body, profile.Participation, profile.Dimensions, profile.Concerns, assessment.ProfileVersion, Now);
        await database.SaveChangesAsync();
        return Redirect(Links.Assessment(assessment.Id));
    }
}
