using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features;

/// <summary>What every controller has at hand: the content, the language, its words and its addresses.</summary>
public abstract class SiteController : Controller
{
    protected ContentSnapshot Snapshot => Frame.Content;

    protected Language Lang => Frame.Language;

    protected FixedWords Words => Frame.Words;

    protected SiteLinks Links => Frame.Links;

    /// <summary>Scheme and host, for addresses that leave the site.</summary>
    protected string SiteRoot => $"{Request.Scheme}://{Request.Host}";

    protected PublishedQuestionnaire QuestionnaireOf(QuestionnaireVersion version) =>
        Snapshot.Find(version) ?? throw new InvalidOperationException($"The questionnaire {version} of a stored assessment is no longer part of the content.");

    /// <summary>Saves what was taken; false when somebody else was faster, whether the domain noticed or the database did.</summary>
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

    private Frame Frame => Frame.Of(HttpContext);
}
