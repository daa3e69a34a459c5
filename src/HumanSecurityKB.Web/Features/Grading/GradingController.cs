using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Grading;

/// <summary>A participant's own list of criteria: what is left before the reveal, and afterwards what was agreed.</summary>
[Route("/{lang:language}/assessments/{id}/grading")]
public sealed class GradingController(AssessmentDbContext database, ParticipantDoor door, Retention retention, TimeProvider time) : ParticipantController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id) => await FindWithAnswersAsync(id) switch
    {
        null => NotFound(),
        { Assessment.Phase: Phase.Grading } member => View("List", PageFor(member)),
        var member => View("Agreed", PageFor(member)),
    };

    [HttpGet("key")]
    public async Task<IActionResult> Key(string id)
    {
        if (await FindAsync(id) is not { Assessment: var assessment })
        {
            return NotFound();
        }

        var key = ParticipantDoor.KeyFor(HttpContext, assessment.Id)!;
        return View(new ParticipantKeyPage(assessment, key, SiteRoot + Links.OpenWithKey(key), retention.DeletionOf(assessment)));
    }

    [HttpPost("finish")]
    public async Task<IActionResult> Finish(string id, bool finished)
    {
        if (await FindAsync(id) is not { } member)
        {
            return NotFound();
        }

        member.Assessment.SetFinished(member.Participant, finished, Now);
        await database.SaveChangesAsync();
        return Redirect(Links.Grading(member.Assessment.Id));
    }

    private GradingPage PageFor(Membership member)
    {
        var published = QuestionnaireOf(member.Assessment);
        return new GradingPage(
            member.Assessment,
            member.Participant,
            published.WordsIn(Lang),
            SectionLines.Of(member.Assessment, member.Participant.Answers(), published, Lang),
            retention.DeletionOf(member.Assessment));
    }
}

/// <param name="Sections">With the participant's own choices.</param>
/// <param name="DeletedAt">UTC, if nobody works on it until then.</param>
public sealed record GradingPage(
    Assessment Assessment, Participant Participant, QuestionnaireWords Words, IReadOnlyList<SectionLines> Sections, DateTime DeletedAt)
{
    public int Answered => Sections.Sum(section => section.Answered);

    public int Count => Sections.Sum(section => section.Lines.Count);

    public CriterionLine? FirstUnanswered => Sections.SelectMany(section => section.Lines).FirstOrDefault(line => line.Answer is null);
}

/// <param name="Link">The participant's private link, absolute.</param>
/// <param name="DeletedAt">UTC.</param>
public sealed record ParticipantKeyPage(Assessment Assessment, AssessmentKey Key, string Link, DateTime DeletedAt);
