using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Web.Features;

/// <summary>
/// Lets a participant in to the grades of that participant, and to nothing else: neither the pages of the facilitator nor
/// those of another participant open with this key.
/// </summary>
public sealed class ParticipantDoor(AssessmentDbContext database, Retention retention, IAntiforgery antiforgery)
{
    /// <summary>
    /// Null when the assessment does not exist or the browser holds no participant's key of it. The assessment comes without
    /// its answers, which no private grade needs: use <see cref="FindWithAnswersAsync"/> for pages that show what was agreed.
    /// </summary>
    public Task<Membership?> FindAsync(HttpContext context, string id) => FindAsync(context, id, database.Participants, WithoutAnswers);

    public Task<Membership?> FindWithAnswersAsync(HttpContext context, string id) => FindAsync(context, id, database.Participants, database.Assessments);

    /// <summary>The participant comes with the grade of this criterion alone.</summary>
    public async Task<Membership?> FindForGradingAsync(HttpContext context, string id, string criterion) =>
        CriterionId.TryParse(criterion, out var graded) ? await FindAsync(context, id, database.ParticipantsGrading(graded), WithoutAnswers) : null;

    public Task<Participant?> FindByKeyAsync(AssessmentKey key) => FindByKeyAsync(key, database.Participants);

    /// <summary>The participant's key that this browser holds.</summary>
    public static AssessmentKey? KeyFor(HttpContext context, AssessmentId id) =>
        AssessmentKey.TryParse(context.Request.Cookies[CookieName(id)], out var key) ? key : null;

    public void Hand(HttpContext context, AssessmentId id, AssessmentKey key) =>
        KeyCookie.Hand(context, CookieName(id), key, retention);

    private IQueryable<Assessment> WithoutAnswers => database.Assessments.IgnoreAutoIncludes();

    private static Task<Participant?> FindByKeyAsync(AssessmentKey key, IQueryable<Participant> participants)
    {
        var hash = key.Hash();
        return participants.SingleOrDefaultAsync(found => found.KeyHash == hash);
    }

    private async Task<Membership?> FindAsync(
        HttpContext context, string id, IQueryable<Participant> participants, IQueryable<Assessment> assessments)
    {
        if (!AssessmentId.TryParse(id, out var name) || KeyFor(context, name) is not { } key
            || await FindByKeyAsync(key, participants) is not { } participant || participant.Assessment != name)
        {
            return null;
        }

        antiforgery.GetAndStoreTokens(context);
        return new Membership(await assessments.SingleAsync(found => found.Id == name), participant);
    }

    private static string CookieName(AssessmentId id) => $"participant-{id}";
}

/// <summary>A participant and the assessment they take part in.</summary>
public sealed record Membership(Assessment Assessment, Participant Participant);
