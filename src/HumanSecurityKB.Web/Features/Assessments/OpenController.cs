using System.Security.Cryptography;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Web.Features.Shared;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>Coming back: with the key, the private link, or the file that was taken away.</summary>
[Route("/{lang:language}/assessments/open")]
public sealed class OpenController(
    AssessmentDbContext database, AssessmentDoor door, ParticipantDoor participants, RandomNumberGenerator random, TimeProvider time) : AssessmentController(door, time)
{
    /// <summary>With a key, this is the private link: it goes straight on, and the key leaves the address.</summary>
    [HttpGet, EnableRateLimiting(FormLimits.Opening)]
    public Task<IActionResult> Index(string? key) =>
        key is null ? Task.FromResult<IActionResult>(View("Open", OpenPage.Fresh)) : OpenWithKeyAsync(key);

    [HttpPost, EnableRateLimiting(FormLimits.Opening)]
    public async Task<IActionResult> Index(string? key, IFormFile? file)
    {
        if (file is not null)
        {
            return await ImportAsync(file);
        }

        // The page has two forms, and only one of them has a field for the key.
        return Request.HasFormContentType && !Request.Form.ContainsKey("key") ? AskForFile() : await OpenWithKeyAsync(key ?? "");
    }

    private ViewResult AskForFile()
    {
        var errors = new FormErrors();
        errors.Add("file", Words["open.errors.noFile"]);
        return Again("Open", new OpenPage("", errors, []));
    }

    private async Task<IActionResult> OpenWithKeyAsync(string typed)
    {
        var errors = new FormErrors();
        if (!AssessmentKey.TryParse(TextInput.CleanNumber(typed), out var key))
        {
            errors.Add("key", Words[typed.Trim().Length == 0 ? "open.errors.empty" : "open.errors.shape"]);
        }
        else if (await Door.FindByKeyAsync(key) is { } assessment)
        {
            Door.Hand(HttpContext, assessment.Id, key);
            return Redirect(Links.Assessment(assessment.Id));
        }
        else if (await participants.FindByKeyAsync(key) is { } participant)
        {
            participants.Hand(HttpContext, participant.Assessment, key);
            return Redirect(Links.Grading(participant.Assessment));
        }
        else
        {
            errors.Add("key", Words["open.errors.unknown"]);
        }

        return Again("Open", new OpenPage(typed, errors, []));
    }

    private async Task<IActionResult> ImportAsync(IFormFile file)
    {
        await using var stream = file.OpenReadStream();
        var read = await AssessmentFile.ReadAsync(stream, version => Snapshot.Find(version)?.Questionnaire, Now, HttpContext.RequestAborted);
        if (read.Contents is null)
        {
            var errors = new FormErrors();
            errors.Add("file", Words.Count("open.errors.file", read.Faults.Count));
            return Again("Open", new OpenPage("", errors, read.Faults));
        }

        var key = AssessmentKey.Create(random);
        var assessment = Assessment.Import(AssessmentId.Create(random), key, read.Contents, Now);
        database.Add(assessment);
        database.Add(new ActivityEntry(assessment.Id, Activity.Imported, Now));
        await database.SaveChangesAsync();
        Door.Hand(HttpContext, assessment.Id, key);
        return Redirect(Links.AssessmentKeyPage(assessment.Id));
    }
}

/// <param name="Faults">Of a file that was refused.</param>
public sealed record OpenPage(string Key, FormErrors Errors, IReadOnlyList<FileFault> Faults)
{
    public static readonly OpenPage Fresh = new("", new FormErrors(), []);
}
