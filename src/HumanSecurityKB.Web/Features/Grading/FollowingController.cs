using System.Runtime.CompilerServices;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Web.Features.Shared;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Web.Features.Grading;

/// <summary>After the reveal: the criterion that the committee talks about.</summary>
[Route("/{lang:language}/assessments/{id}/grading")]
public sealed class FollowingController(
    AssessmentDbContext database, ParticipantDoor door, Announcements announcements, IHostApplicationLifetime site, TimeProvider time) : ParticipantController(door, time)
{
    /// <summary>Short enough that no proxy between takes the silence for an end, and that another copy of the site is not noticed late.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(10);

    [HttpGet("now")]
    public async Task<IActionResult> Index(string id)
    {
        if (await FindWithAnswersAsync(id) is not { } member)
        {
            return NotFound();
        }

        var assessment = member.Assessment;
        if (assessment.Phase != Phase.Answering)
        {
            return Redirect(Links.Grading(assessment.Id));
        }

        var following = await StateOfAsync(assessment.Id, HttpContext.RequestAborted) ?? "";
        return View("Talk", await TalkOfAsync(member) with { Following = following });
    }

    /// <summary>
    /// Tells a browser that follows what is shown now, at once and whenever it may have changed (server-sent events, HTML 9.2).
    /// No connection to the database is held in between.
    /// </summary>
    [HttpGet("events"), EnableRateLimiting(FormLimits.Following)]
    public async Task<IResult> Events(string id)
    {
        if (await FindAsync(id) is not { Assessment.RevealedAt: not null } member)
        {
            return TypedResults.NotFound();
        }

        var end = CancellationTokenSource.CreateLinkedTokenSource(HttpContext.RequestAborted, site.ApplicationStopping);
        HttpContext.Response.RegisterForDispose(end);
        return TypedResults.ServerSentEvents(StatesAsync(member.Assessment.Id, end.Token), "shown");
    }

    private async IAsyncEnumerable<string> StatesAsync(AssessmentId id, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var announcement = announcements.Next;
            if (await StateOfAsync(id, cancel) is not { } state)
            {
                yield break;
            }

            yield return state;
            await Task.WhenAny(announcement, Task.Delay(_longestSilence, Clock, cancel));
        }
    }

    /// <summary>What has to change for the page to be worth loading again; null when the assessment is gone.</summary>
    private async Task<string?> StateOfAsync(AssessmentId id, CancellationToken cancel)
    {
        var state = await database.Assessments
            .Where(found => found.Id == id)
            .Select(found => new
            {
                found.Shown,
                found.SignedOffAt,
                Agreed = found.Answers.Where(answer => answer.Criterion == found.Shown).Select(answer => answer.Version).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancel);
        return state is null ? null : $"{state.Shown}-{state.Agreed}-{(state.SignedOffAt is null ? "open" : "signed-off")}";
    }

    private async Task<TalkPage> TalkOfAsync(Membership member)
    {
        var assessment = member.Assessment;
        var published = QuestionnaireOf(assessment);
        if (assessment.Shown is not { } shown || published.Questionnaire.Find(shown) is not { } criterion)
        {
            return TalkPage.Of(member, null);
        }

        var comments = await database.CommentsAsync(assessment, shown);
        return TalkPage.Of(member, TallyFields.Of(assessment, criterion, published.WordsIn(Lang), comments));
    }
}
