using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Reports;

/// <summary>Whether a printed report still says what the assessment says.</summary>
[Route("/{lang:language}/assessments/{id}/fingerprint")]
public sealed class FingerprintController(AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    /// <param name="printed">Null also for an empty field; then only the address tells that the button was pressed.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string id, string? printed)
    {
        if (await FindToReadAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var current = Fingerprint.Of(QuestionnaireOf(assessment).Questionnaire, assessment.Sheet());
        var page = new FingerprintPage(assessment, current, printed ?? "", null, new FormErrors());
        if (!Request.Query.ContainsKey(nameof(printed)))
        {
            return View(page);
        }

        if (!Fingerprint.TryParse(TextInput.CleanNumber(printed), out var typed))
        {
            page.Errors.Add("printed", Words[page.Printed.Trim().Length == 0 ? "fingerprint.errors.empty" : "fingerprint.errors.shape"]);
            return Again("Index", page);
        }

        return View(page with { IsSame = typed == current });
    }
}

/// <param name="Printed">As typed.</param>
/// <param name="IsSame">Null until a fingerprint was entered.</param>
public sealed record FingerprintPage(Assessment Assessment, Fingerprint Current, string Printed, bool? IsSame, FormErrors Errors);
