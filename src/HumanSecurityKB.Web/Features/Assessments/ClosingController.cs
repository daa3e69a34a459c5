using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>The three sentences that close a section.</summary>
[Route("/{lang:language}/assessments/{id}/sections/{section}")]
public sealed class ClosingController(AssessmentDbContext database, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id, string section) =>
        await FindAsync(id) is { } assessment && PageFor(assessment, section) is { } page ? View("Closing", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Index(string id, string section, ClosingForm form)
    {
        if (await FindAsync(id) is not { } assessment || PageFor(assessment, section) is not { } page)
        {
            return NotFound();
        }

        var notes = form.Read(Words, page.Errors);
        if (page.Errors.Any)
        {
            return Again("Closing", page with { Form = form });
        }

        return await TrySaveAsync(assessment, page.Section.Section.Key, notes, form.Version)
            ? Redirect(Links.Assessment(assessment.Id))
            : await ShowBothAsync(id, section, form);
    }

    private Task<bool> TrySaveAsync(Assessment assessment, AxisKey section, ClosingNotes notes, int seenVersion) =>
        TrySaveAsync<ClosingConflictException>(database, assessment.TryCloseSection(section, notes, seenVersion, Now));

    /// <summary>Somebody else closed this section meanwhile: theirs is shown, what was typed stays in the form, and the next save replaces theirs.</summary>
    private async Task<IActionResult> ShowBothAsync(string id, string section, ClosingForm form)
    {
        database.ChangeTracker.Clear();
        if (await FindAsync(id) is not { } assessment || PageFor(assessment, section) is not { } page)
        {
            return NotFound();
        }

        var theirs = page.Form;
        form.Version = theirs.Version;
        ModelState.Clear();
        return Again("Closing", page with { Form = form, Theirs = theirs }, StatusCodes.Status409Conflict);
    }

    private ClosingPage? PageFor(Assessment assessment, string section)
    {
        var lines = SectionLines.Of(assessment, QuestionnaireOf(assessment), Lang).FirstOrDefault(candidate => candidate.Section.Key.Value == section);
        return lines is null ? null : new ClosingPage(assessment, lines, ClosingForm.Of(assessment, lines.Section.Key), new FormErrors());
    }
}

public sealed record ClosingPage(Assessment Assessment, SectionLines Section, ClosingForm Form, FormErrors Errors)
{
    /// <summary>What somebody else saved while this form was open; null when nobody did.</summary>
    public ClosingForm? Theirs { get; init; }
}

public sealed class ClosingForm
{
    public string? Improvement { get; set; }

    public string? Gap { get; set; }

    public string? Help { get; set; }

    /// <summary>The version of the notes that this form was filled from.</summary>
    public int Version { get; set; }

    public static ClosingForm Of(Assessment assessment, AxisKey section)
    {
        var notes = assessment.Closing.GetValueOrDefault(section);
        return new ClosingForm
        {
            Improvement = notes?.Improvement,
            Gap = notes?.Gap,
            Help = notes?.Help,
            Version = assessment.ClosingVersionOf(section),
        };
    }

    public ClosingNotes Read(FixedWords words, FormErrors errors) => new(
        TextInput.Read(Improvement, "improvement", ClosingNotes.NoteLimit, words, errors),
        TextInput.Read(Gap, "gap", ClosingNotes.NoteLimit, words, errors),
        TextInput.Read(Help, "help", ClosingNotes.NoteLimit, words, errors));
}
