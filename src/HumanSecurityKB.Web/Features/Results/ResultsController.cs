using System.Globalization;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Reports;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features.Results;

/// <summary>The results, and why each score is what it is.</summary>
[Route("/{lang:language}/assessments/{id}/results")]
public sealed class ResultsController(AssessmentDbContext database, AssessmentDoor door, TimeProvider time) : AssessmentController(door, time)
{
    [HttpGet]
    public async Task<IActionResult> Index(string id)
    {
        if (await FindToReadAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var report = ReportOf(assessment);
        var earlier = await ReportFactory.FindEarlierAsync(database, assessment.Id, Snapshot, Lang);
        return View(new ResultsPage(assessment, report) { Change = earlier is null ? null : ReportChange.Of(earlier, report) });
    }

    [HttpGet("overall")]
    public async Task<IActionResult> Overall(string id) =>
        await FindToReadAsync(id) is { } assessment ? View(new ResultsPage(assessment, ReportOf(assessment))) : NotFound();

    [HttpGet("{axis}/{key}")]
    public async Task<IActionResult> Why(string id, string axis, string key)
    {
        if (!Codes.Axes.TryParse(axis, out var parsed) || await FindToReadAsync(id) is not { } assessment)
        {
            return NotFound();
        }

        var report = ReportOf(assessment);
        if (RowsOf(report, parsed).FirstOrDefault(candidate => candidate.Key == key) is not { Score: not null } row)
        {
            return NotFound();
        }

        var inSet = row.Criteria.Select(criterion => criterion.Id).ToHashSet();
        var explanation = ScoreExplanation.Of(report.Questionnaire, assessment.Sheet(), parsed, criterion => inSet.Contains(criterion.Id));
        return View(new WhyPage(assessment, report, row, explanation));
    }

    private static IReadOnlyList<ScoreRow> RowsOf(AssessmentReport report, Axis axis) => axis switch
    {
        Axis.Function => report.Functions,
        Axis.Principle => report.Principles,
        Axis.Dimension => report.Dimensions,
        _ => report.Goals,
    };

    private AssessmentReport ReportOf(Assessment assessment) => ReportFactory.Create(Snapshot, assessment.Contents(), Lang, root: "");
}

public sealed record ResultsPage(Assessment Assessment, AssessmentReport Report)
{
    /// <summary>Since the assessment that this one was started from; null where there is none.</summary>
    public ReportChange? Change { get; init; }
}

public sealed record WhyPage(Assessment Assessment, AssessmentReport Report, ScoreRow Row, ScoreExplanation Explanation);
