using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Reports.Pdf;
using HumanSecurityKB.Reports.Word;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace HumanSecurityKB.Web.Features.Reports;

/// <summary>What a body takes away: the action report to table and to edit, its data, its dates. Each is noted in the log.</summary>
[Route("/{lang:language}/assessments/{id}")]
public sealed class ReportsController(AssessmentDbContext database, ReportPress press, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    /// <summary>The form of the results page: language, kind and form of the report, each with an address of its own.</summary>
    [HttpGet("report")]
    public async Task<IActionResult> Choose(string id, string? language, string? kind, string? form)
    {
        if (await FindToReadAsync(id) is not { } assessment
            || !Language.TryParse(language, out var chosen)
            || KindOf(kind) is not { } chosenKind)
        {
            return NotFound();
        }

        var links = Links.In(chosen);
        return form switch
        {
            "pdf" => Redirect(links.ReportPdf(assessment.Id, chosenKind)),
            "docx" => Redirect(links.ReportWord(assessment.Id, chosenKind)),
            _ => NotFound(),
        };
    }

    [HttpGet("report.pdf"), EnableRateLimiting(FormLimits.Reporting)]
    public Task<IActionResult> Pdf(string id, string? kind, CancellationToken cancel) =>
        PrintedAsync(id, kind, ReportFile.Pdf, Activity.SavedAsPdf, (report, options, writer) => ActionReportPdf.Write(report, Snapshot.ReportWords(Lang), options, writer), cancel);

    [HttpGet("report.docx"), EnableRateLimiting(FormLimits.Reporting)]
    public Task<IActionResult> Word(string id, string? kind, CancellationToken cancel) =>
        PrintedAsync(id, kind, ReportFile.Word, Activity.SavedAsWord, (report, options, _) => ActionReportWord.Write(report, Snapshot.ReportWords(Lang), options), cancel);

    [HttpGet("report.csv")]
    public async Task<IActionResult> Csv(string id)
    {
        if (await FindToReadAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var file = CsvFile.Write(ReportOf(assessment), Snapshot.ReportWords(Lang));
        return await TakenAsync(assessment, Activity.SavedAsCsv, file, ReportFile.Csv, "answers");
    }

    [HttpGet("report.json")]
    public async Task<IActionResult> Json(string id)
    {
        if (await FindToReadAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var file = AssessmentFile.Write(assessment.Contents(), QuestionnaireOf(assessment).Questionnaire);
        return await TakenAsync(assessment, Activity.SavedAsFile, file, ReportFile.Json, "report");
    }

    /// <summary>A 404 where no action has a date: a calendar cannot be empty.</summary>
    [HttpGet("actions.ics")]
    public async Task<IActionResult> Calendar(string id)
    {
        if (await FindToReadAsync(id) is not { } assessment
            || CalendarFile.Write(ReportOf(assessment), Snapshot.ReportWords(Lang), assessment.Id.Value) is not { } file)
        {
            return NotFound();
        }

        return await TakenAsync(assessment, Activity.SavedAsCalendar, file, ReportFile.Calendar, "actions");
    }

    private async Task<IActionResult> PrintedAsync(
        string id, string? kind, ReportFile form, Activity activity, Func<AssessmentReport, ReportOptions, Pdf.PdfWriter, byte[]> write, CancellationToken cancel)
    {
        if (await FindToReadAsync(id) is not { } assessment || KindOf(kind) is not { } chosen)
        {
            return NotFound();
        }

        var options = await OptionsForAsync(assessment.Id, chosen);
        var report = ReportOf(assessment);
        var file = await press.WriteAsync(writer => write(report, options, writer), cancel);
        return await TakenAsync(assessment, activity, file, form, chosen == ReportKind.Summary ? "summary" : "report");
    }

    /// <summary>The whole report says what changed since the assessment that this one was started from.</summary>
    private async Task<ReportOptions> OptionsForAsync(AssessmentId id, ReportKind kind) => kind == ReportKind.Summary
        ? ReportOptions.Summary
        : ReportOptions.Whole with { Earlier = await ReportFactory.FindEarlierAsync(database, id, Snapshot, Lang) };

    private async Task<IActionResult> TakenAsync(Assessment assessment, Activity activity, byte[] file, ReportFile form, string what)
    {
        if (!assessment.IsSample)
        {
            database.Add(new ActivityEntry(assessment.Id, activity, Now));
            await database.SaveChangesAsync();
        }

        return File(file, form.MediaType, form.NameOf(what, assessment.ChangedAt));
    }

    private AssessmentReport ReportOf(Assessment assessment) => ReportFactory.Create(Snapshot, assessment.Contents(), Lang, SiteRoot);

    /// <summary>A participant's own report needs the key of a participant, which opens no page here.</summary>
    private static ReportKind? KindOf(string? kind)
    {
        if (kind is null)
        {
            return ReportKind.Whole;
        }

        return ReportOptions.Kinds.TryParse(kind, out var value) && value != ReportKind.Own ? value : null;
    }
}
