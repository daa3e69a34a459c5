using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Reports.Sheets;
using HumanSecurityKB.Web.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>What a facilitator prints: the code with cards to cut out, and the agenda.</summary>
[Route("/{lang:language}/assessments/{id}/committee"), EnableRateLimiting(FormLimits.Reporting)]
public sealed class SheetsController(ReportPress press, AssessmentDoor door, Retention retention, TimeProvider time) : AssessmentController(door, time)
{
    /// <summary>In the language of the assessment: participants read it, whatever language the facilitator uses.</summary>
    [HttpGet("join-sheet.pdf")]
    public async Task<IActionResult> JoinSheet(string id, CancellationToken cancel)
    {
        if (await FindAsync(id) is not { Phase: Phase.Grading } assessment)
        {
            return NotFound();
        }

        var links = Links.In(assessment.Language);
        var code = JoinCode.For(AssessmentDoor.KeyFor(HttpContext, assessment.Id)!, assessment.JoinCodeNumber);
        var content = new JoinSheetContent
        {
            BodyName = assessment.Body.Name,
            Address = SiteRoot + links.Join,
            Code = code,
            LinkInQrCode = SiteRoot + links.JoinWith(code),
            DeletedAt = retention.DeletionOf(assessment),
            Date = Now,
        };
        var words = Snapshot.ReportWords(assessment.Language);
        return await PrintedAsync(writer => HumanSecurityKB.Reports.Sheets.JoinSheet.Write(content, words, writer), "join-sheet", cancel);
    }

    [HttpGet("agenda.pdf")]
    public async Task<IActionResult> AgendaSheet(string id, int? minutes, CancellationToken cancel)
    {
        if (await FindAsync(id) is not { RevealedAt: not null } assessment)
        {
            return NotFound();
        }

        var page = AgendaPage.Of(assessment, QuestionnaireOf(assessment), Lang, minutes);
        var content = new AgendaSheetContent
        {
            BodyName = assessment.Body.Name,
            Participants = assessment.Committee?.Participants ?? 0,
            Plan = page.Plan,
            Date = Now,
        };
        return await PrintedAsync(writer => HumanSecurityKB.Reports.Sheets.AgendaSheet.Write(content, page.Words, Snapshot.ReportWords(Lang), writer), "agenda", cancel);
    }

    private async Task<IActionResult> PrintedAsync(Func<Pdf.PdfWriter, byte[]> write, string what, CancellationToken cancel) =>
        File(await press.WriteAsync(write, cancel), ReportFile.Pdf.MediaType, ReportFile.Pdf.NameOf(what, Now));
}
