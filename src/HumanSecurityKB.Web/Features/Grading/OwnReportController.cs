using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Pdf;
using HumanSecurityKB.Reports.Word;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace HumanSecurityKB.Web.Features.Grading;

/// <summary>A participant's own report, after the reveal: the grades chosen alone beside those that were agreed.</summary>
[Route("/{lang:language}/assessments/{id}/grading")]
public sealed class OwnReportController(ReportPress press, ParticipantDoor door, TimeProvider time) : ParticipantController(door, time)
{
    [HttpGet("report.pdf"), EnableRateLimiting(FormLimits.Reporting)]
    public Task<IActionResult> Pdf(string id, CancellationToken cancel) =>
        WriteAsync(id, ReportFile.Pdf, (report, options, writer) => ActionReportPdf.Write(report, Snapshot.ReportWords(Lang), options, writer), cancel);

    [HttpGet("report.docx"), EnableRateLimiting(FormLimits.Reporting)]
    public Task<IActionResult> Word(string id, CancellationToken cancel) =>
        WriteAsync(id, ReportFile.Word, (report, options, _) => ActionReportWord.Write(report, Snapshot.ReportWords(Lang), options), cancel);

    private async Task<IActionResult> WriteAsync(
        string id, ReportFile form, Func<AssessmentReport, ReportOptions, Pdf.PdfWriter, byte[]> write, CancellationToken cancel)
    {
        if (await FindWithAnswersAsync(id) is not { Assessment.RevealedAt: not null } member)
        {
            return NotFound();
        }

        var report = ReportFactory.Create(Snapshot, member.Assessment.Contents(), Lang, SiteRoot);
        var file = await press.WriteAsync(writer => write(report, ReportOptions.ForParticipant(member.Participant.Answers()), writer), cancel);
        return File(file, form.MediaType, form.NameOf("own-report", member.Assessment.ChangedAt));
    }
}
