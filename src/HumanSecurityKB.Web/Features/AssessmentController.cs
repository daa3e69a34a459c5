using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain.Assessments;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features;

/// <summary>
/// The base of all pages of one assessment: nothing of them is kept by a cache, and who does not hold the key gets a 404.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class AssessmentController(AssessmentDoor door, TimeProvider time) : SiteController
{
    /// <summary>UTC.</summary>
    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    protected AssessmentDoor Door => door;

    protected Task<Assessment?> FindAsync(string id) => door.FindAsync(HttpContext, id);

    /// <summary>For pages that change nothing: these show everyone the sample.</summary>
    protected async Task<Assessment?> FindToReadAsync(string id)
    {
        var assessment = await door.FindToReadAsync(HttpContext, id);
        ViewData["Sample"] = assessment is { IsSample: true };
        return assessment;
    }

    /// <summary>The questionnaire an assessment was made with.</summary>
    protected PublishedQuestionnaire QuestionnaireOf(Assessment assessment) => QuestionnaireOf(assessment.Questionnaire);
}
