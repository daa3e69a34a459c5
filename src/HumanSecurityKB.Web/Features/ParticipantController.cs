using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain.Assessments;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features;

/// <summary>
/// The base of all pages of one participant: nothing of them is kept by a cache, and who does not hold the participant's key
/// gets a 404.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class ParticipantController(ParticipantDoor door, TimeProvider time) : SiteController
{
    /// <summary>UTC.</summary>
    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    protected TimeProvider Clock => time;

    protected ParticipantDoor Door => door;

    /// <summary>Without the answers that were agreed.</summary>
    protected Task<Membership?> FindAsync(string id) => door.FindAsync(HttpContext, id);

    /// <summary>Enough to save a grade for the criterion.</summary>
    protected Task<Membership?> FindForGradingAsync(string id, string criterion) => door.FindForGradingAsync(HttpContext, id, criterion);

    protected Task<Membership?> FindWithAnswersAsync(string id) => door.FindWithAnswersAsync(HttpContext, id);

    /// <summary>The questionnaire an assessment was made with.</summary>
    protected PublishedQuestionnaire QuestionnaireOf(Assessment assessment) => QuestionnaireOf(assessment.Questionnaire);
}
