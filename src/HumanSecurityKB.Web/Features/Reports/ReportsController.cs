using System.Globalization;
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

/// <summary>What a body takes away: the action report to table and to edit, its data, its dates.</summary>
[Route("/{lang:language}/assessments/{id}")]
public sealed class ReportsController(ReportPress press, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    /// <summary>The form of the results page: language, kind and form of the report, each with an address of its own.</summary>
    [HttpGet("report")]
    public async Task<IActionResult> Choose(string id, string? language, string? kind, string? form)
    {
        if (await FindAsync(id) is not { } assessment
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
        PrintedAsync(id, kind, "application/pdf", "pdf", (report, options, writer) => ActionReportPdf.Write(report, Snapshot.ReportWords(Lang), options, writer), cancel);

    [HttpGet("report.docx"), EnableRateLimiting(FormLimits.Reporting)]
    public Task<IActionResult> Word(string id, string? kind, CancellationToken cancel) =>
        PrintedAsync(id, kind, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", (report, options, _) => ActionReportWord.Write(report, Snapshot.ReportWords(Lang), options), cancel);

    [HttpGet("report.csv")]
    public async Task<IActionResult> Csv(string id)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        return File(CsvFile.Write(ReportOf(assessment), Snapshot.ReportWords(Lang)), "text/csv; charset=utf-8", FileName("answers", assessment, "csv"));
    }

    [HttpGet("report.json")]
    public async Task<IActionResult> Json(string id)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var file = AssessmentFile.Write(assessment.Contents(), QuestionnaireOf(assessment).Questionnaire);
        return File(file, "application/json", FileName("report", assessment, "json"));
    }

    /// <summary>A 404 where no action has a date: a calendar cannot be empty.</summary>
    [HttpGet("actions.ics")]
    public async Task<IActionResult> Calendar(string id)
    {
        if (await FindAsync(id) is not { } assessment
            || CalendarFile.Write(ReportOf(assessment), Snapshot.ReportWords(Lang), assessment.Id.Value) is not { } file)
        {
            return NotFound();
        }

        return File(file, "text/calendar; charset=utf-8", FileName("actions", assessment, "ics"));
    }

    private async Task<IActionResult> PrintedAsync(
        string id, string? kind, string mediaType, string ending, Func<AssessmentReport, ReportOptions, Pdf.PdfWriter, byte[]> write, CancellationToken cancel)
    {
        if (await FindAsync(id) is not { } assessment || KindOf(kind) is not { } chosen)
        {
            return NotFound();
        }

        var options = chosen == ReportKind.Summary ? ReportOptions.Summary : ReportOptions.Whole;
        var report = ReportOf(assessment);
        var file = await press.WriteAsync(writer => write(report, options, writer), cancel);
        return File(file, mediaType, FileName(chosen == ReportKind.Summary ? "summary" : "report", assessment, ending));
    }

    private AssessmentReport ReportOf(Assessment assessment) =>
        ReportFactory.Create(Snapshot, assessment.Contents(), Lang, $"{Request.Scheme}://{Request.Host}");

    /// <summary>A participant's own report needs the key of a participant, which opens no page here.</summary>
    private static ReportKind? KindOf(string? kind)
    {
        if (kind is null)
        {
            return ReportKind.Whole;
        }

        return ReportOptions.Kinds.TryParse(kind, out var value) && value != ReportKind.Own ? value : null;
    }

    /// <summary>Says what it is and when, and not of whom: a file name is seen by many.</summary>
    private static string FileName(string what, Assessment assessment, string ending) =>
        string.Create(CultureInfo.InvariantCulture, $"human-security-{what}-{assessment.ChangedAt:yyyy-MM-dd}.{ending}");
}
