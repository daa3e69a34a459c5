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

        assessment.CloseSection(page.Section.Section.Key, notes, Now);
        await database.SaveChangesAsync();
        return Redirect(Links.Assessment(assessment.Id));
    }

    private ClosingPage? PageFor(Assessment assessment, string section)
    {
        var lines = SectionLines.Of(assessment, QuestionnaireOf(assessment), Lang).FirstOrDefault(candidate => candidate.Section.Key.Value == section);
        return lines is null ? null : new ClosingPage(assessment, lines, ClosingForm.Of(assessment.Closing.GetValueOrDefault(lines.Section.Key)), new FormErrors());
    }
}

public sealed record ClosingPage(Assessment Assessment, SectionLines Section, ClosingForm Form, FormErrors Errors);

public sealed class ClosingForm
{
    public string? Improvement { get; set; }

    public string? Gap { get; set; }

    public string? Help { get; set; }

    public static ClosingForm Of(ClosingNotes? notes) => new() { Improvement = notes?.Improvement, Gap = notes?.Gap, Help = notes?.Help };

    public ClosingNotes Read(FixedWords words, FormErrors errors) => new(
        TextInput.Read(Improvement, "improvement", ClosingNotes.NoteLimit, words, errors),
        TextInput.Read(Gap, "gap", ClosingNotes.NoteLimit, words, errors),
        TextInput.Read(Help, "help", ClosingNotes.NoteLimit, words, errors));
}
