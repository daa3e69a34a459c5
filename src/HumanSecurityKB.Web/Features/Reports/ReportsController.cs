using System.Globalization;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Reports.Pdf;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Reports;

/// <summary>What a body takes away: the action report, and its data.</summary>
[Route("/{lang:language}/assessments/{id}")]
public sealed class ReportsController(PdfPress press, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet("report.pdf")]
    public async Task<IActionResult> Pdf(string id, CancellationToken cancel)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var report = ReportFactory.Create(Snapshot, assessment.Contents(), Lang, $"{Request.Scheme}://{Request.Host}");
        var words = Snapshot.ReportWords(Lang);
        var file = await press.WriteAsync(writer => ActionReportPdf.Write(report, words, ReportOptions.Whole, writer), cancel);
        return File(file, "application/pdf", FileName(assessment, "pdf"));
    }

    [HttpGet("report.json")]
    public async Task<IActionResult> Json(string id)
    {
        if (await FindAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var file = AssessmentFile.Write(assessment.Contents(), QuestionnaireOf(assessment).Questionnaire);
        return File(file, "application/json", FileName(assessment, "json"));
    }

    /// <summary>Says what it is and when, and not of whom: a file name is seen by many.</summary>
    private static string FileName(Assessment assessment, string ending) =>
        string.Create(CultureInfo.InvariantCulture, $"human-security-report-{assessment.ChangedAt:yyyy-MM-dd}.{ending}");
}
