using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>Who assesses, who took part, which dimensions, and how much each troubles people today.</summary>
[Route("/{lang:language}/assessments/{id}/profile")]
public sealed class ProfileController(AssessmentDbContext database, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id) => await FindAsync(id) is { } assessment
        ? View("Profile", PageFor(assessment, ProfileForm.Of(assessment), new FormErrors()))
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Index(string id, ProfileForm form)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var errors = new FormErrors();
        var profile = form.Read(assessment, QuestionnaireOf(assessment).Questionnaire, Words, errors);
        if (errors.Any)
        {
            return Again("Profile", PageFor(assessment, form, errors));
        }

        return await TrySaveAsync(assessment, profile, form.Version) ? Redirect(Links.Assessment(assessment.Id)) : await ShowBothAsync(id, form);
    }

    private Task<bool> TrySaveAsync(Assessment assessment, Profile profile, int seenVersion) =>
        TrySaveAsync<ProfileConflictException>(database, assessment.TryDescribe(profile.Body, profile.Participation, profile.Dimensions, profile.Concerns, seenVersion, Now));

    /// <summary>Somebody else saved the profile meanwhile: what was typed stays in the form, and the next save replaces theirs.</summary>
    private async Task<IActionResult> ShowBothAsync(string id, ProfileForm form)
    {
        database.ChangeTracker.Clear();
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        form.Version = assessment.ProfileVersion;
        ModelState.Clear();
        return Again("Profile", PageFor(assessment, form, new FormErrors()) with { IsConflict = true }, StatusCodes.Status409Conflict);
    }

    private ProfilePage PageFor(Assessment assessment, ProfileForm form, FormErrors errors) => new(assessment, QuestionnaireOf(assessment), form, errors);
}
