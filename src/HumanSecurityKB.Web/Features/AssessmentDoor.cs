using System.Security.Cryptography;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Web.Features.Sample;
using HumanSecurityKB.Web.Localization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Web.Features;

/// <summary>
/// Lets in whoever holds the key. The key is kept in a cookie of the reader's browser; here only its hash is known, so an
/// assessment that is not yours looks like one that does not exist.
/// </summary>
public sealed class AssessmentDoor(AssessmentDbContext database, SampleAssessment sample, Retention retention, IAntiforgery antiforgery)
{
    /// <summary>As <see cref="FindAsync"/>, for pages that change nothing: these show everyone the sample.</summary>
    public async Task<Assessment?> FindToReadAsync(HttpContext context, string id) =>
        id == AssessmentId.Sample.Value ? sample.In(Frame.Of(context).Language) : await FindAsync(context, id);

    /// <summary>The assessment with its answers; null when it does not exist or the key is not held.</summary>
    public async Task<Assessment?> FindAsync(HttpContext context, string id)
    {
        if (!AssessmentId.TryParse(id, out var name) || KeyFor(context, name) is not { } key)
        {
            return null;
        }

        var assessment = await database.Assessments.SingleOrDefaultAsync(found => found.Id == name);
        if (assessment is null || !CryptographicOperations.FixedTimeEquals(assessment.KeyHash, key.Hash()))
        {
            return null;
        }

        // Every page leaves the browser with the cookie of forms, not only a page with a form: tabs that are opened from it
        // at the same moment would each bring a cookie of their own, and all forms but one would be refused.
        antiforgery.GetAndStoreTokens(context);
        return assessment;
    }

    public async Task<Assessment?> FindByKeyAsync(AssessmentKey key)
    {
        var hash = key.Hash();
        return await database.Assessments.SingleOrDefaultAsync(found => found.KeyHash == hash);
    }

    /// <summary>The key that this browser holds.</summary>
    public static AssessmentKey? KeyFor(HttpContext context, AssessmentId id) =>
        AssessmentKey.TryParse(context.Request.Cookies[CookieName(id)], out var key) ? key : null;

    public void Hand(HttpContext context, AssessmentId id, AssessmentKey key) =>
        KeyCookie.Hand(context, CookieName(id), key, retention);

    public static void Forget(HttpContext context, AssessmentId id) => KeyCookie.Forget(context, CookieName(id));

    private static string CookieName(AssessmentId id) => $"assessment-{id}";
}
