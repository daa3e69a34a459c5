using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
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

    /// <summary>The questionnaire an assessment was made with.</summary>
    protected PublishedQuestionnaire QuestionnaireOf(Assessment assessment) => QuestionnaireOf(assessment.Questionnaire);

    protected PublishedQuestionnaire QuestionnaireOf(QuestionnaireVersion version) =>
        Snapshot.Find(version) ?? throw new InvalidOperationException($"The questionnaire {version} of a stored assessment is no longer part of the content.");

    /// <summary>Saves what the assessment has taken; false when somebody else was faster, whether it noticed or the database did.</summary>
    protected static async Task<bool> TrySaveAsync<TConflict>(AssessmentDbContext database, bool isTaken)
        where TConflict : Exception
    {
        if (!isTaken)
        {
            return false;
        }

        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (TConflict)
        {
            return false;
        }
    }

    /// <summary>The same form again, with what was typed and what is wrong.</summary>
    protected ViewResult Again(string view, object page, int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        return View(view, page);
    }
}
