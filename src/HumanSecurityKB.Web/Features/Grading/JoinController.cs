using System.Security.Cryptography;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Web.Features.Shared;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Web.Features.Grading;

/// <summary>A participant comes in with the code that the facilitator gave out.</summary>
[Route("/{lang:language}/assessments/join")]
public sealed class JoinController(AssessmentDbContext database, ParticipantDoor door, RandomNumberGenerator random, TimeProvider time)
    : ParticipantController(door, time)
{
    /// <param name="code">As the printed picture of it brings along.</param>
    [HttpGet]
    public IActionResult Index(string? code) => View("Join", new JoinPage(new JoinForm { Code = code }, new FormErrors()));

    [HttpPost, EnableRateLimiting(FormLimits.Joining)]
    public async Task<IActionResult> Index(JoinForm form)
    {
        var page = new JoinPage(form, new FormErrors());
        var typed = TextInput.CleanNumber(form.Code);
        if (!JoinCode.TryParse(typed, out var code))
        {
            page.Errors.Add("code", Words[typed.Length == 0 ? "join.errors.empty" : "join.errors.shape"]);
            return Again("Join", page);
        }

        if (await FindByCodeAsync(code) is not { Phase: Phase.Grading } assessment)
        {
            page.Errors.Add("code", Words["join.errors.unknown"]);
            return Again("Join", page);
        }

        // Who comes back through the printed address has joined already, and would count twice.
        return await FindAsync(assessment.Id.Value) is null
            ? await JoinAsync(assessment, form)
            : Redirect(Links.Grading(assessment.Id));
    }

    private async Task<IActionResult> JoinAsync(Assessment assessment, JoinForm form)
    {
        ParticipantRole? role = Codes.Roles.TryParse(form.Role, out var said) ? said : null;
        var key = AssessmentKey.Create(random);
        var joined = await database.ParticipantsOf(assessment.Id).CountAsync();
        database.Add(assessment.Join(Participant.CreateId(random), key, role, joined, Now));
        database.Add(new ActivityEntry(assessment.Id, Activity.Joined, Now));
        await database.SaveChangesAsync();
        Door.Hand(HttpContext, assessment.Id, key);
        return Redirect(Links.ParticipantKeyPage(assessment.Id));
    }

    private Task<Assessment?> FindByCodeAsync(JoinCode code)
    {
        var hash = code.Hash();
        return database.Assessments.IgnoreAutoIncludes().SingleOrDefaultAsync(found => found.JoinCodeHash == hash);
    }
}

public sealed class JoinForm
{
    public string? Code { get; set; }

    /// <summary>Empty for who would rather not say.</summary>
    public string? Role { get; set; }
}

public sealed record JoinPage(JoinForm Form, FormErrors Errors);
