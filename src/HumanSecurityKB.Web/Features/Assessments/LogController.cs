using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>What happened to the assessment as a whole, by day. Nobody's name or address is in it.</summary>
[Route("/{lang:language}/assessments/{id}/log")]
public sealed class LogController(AssessmentDbContext database, AssessmentDoor door, Retention retention, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var lines = await database.Activities
            .Where(entry => entry.Assessment == assessment.Id)
            .GroupBy(entry => new { entry.Day, entry.Activity })
            .Select(group => new LogLine(group.Key.Day, group.Key.Activity, group.Count(), group.Min(entry => entry.Id)))
            .ToListAsync();
        return View("Log", new LogPage(assessment, [.. lines.OrderBy(line => line.Day).ThenBy(line => line.First)], retention.DeletionOf(assessment)));
    }
}

/// <param name="Count">How often on that day.</param>
/// <param name="First">For the order within a day.</param>
public sealed record LogLine(DateOnly Day, Activity Activity, int Count, int First);

/// <param name="DeletedAt">UTC, if nobody deletes it sooner.</param>
public sealed record LogPage(Assessment Assessment, IReadOnlyList<LogLine> Lines, DateTime DeletedAt);
