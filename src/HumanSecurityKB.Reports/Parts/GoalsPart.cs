using System.Globalization;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Which goals the work touches; numbers only where they mean something.</summary>
internal static class GoalsPart
{
    /// <summary>Fewer say nothing about a goal, however well they are known.</summary>
    private const int FewestCriteria = 2;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases)
    {
        var isQuickCheck = phrases.Report.IsQuickCheck;
        return
        [
            phrases.Heading(2, "sdg.title"),
            .. isQuickCheck ? Array.Empty<Block>() : [new Paragraph([phrases.Say("sdg.meaning") with { Bold = true }]) { KeepsWithNext = true }],
            phrases.Text(isQuickCheck ? "sdg.noteQuick" : "sdg.note") with { KeepsWithNext = true },
            isQuickCheck ? Links(phrases) : Scores(phrases),
        ];
    }

    private static Table Links(ReportPhrases phrases) => new(
        [0.5, 2, 3],
        [phrases.Headers("sdg.number", "sdg.goal", "sdg.targets")],
        [.. phrases.Report.Goals.Select(row => new TableRow([Tile(row), Goal(row, phrases), Targets(row, phrases)]))]);

    private static Table Scores(ReportPhrases phrases) => new(
        [0.6, 2.4, 2.8, 1, 1.9],
        [phrases.Headers("sdg.number", "sdg.goal", "sdg.targets", "sdg.graded", "sdg.score")],
        [.. phrases.Report.Goals.Select(row => new TableRow([Tile(row), Goal(row, phrases), Targets(row, phrases), Graded(row, phrases), Score(row, phrases)]))]);

    private static TableCell Tile(ScoreRow row) => new([new Figure(GoalTile.Draw(int.Parse(row.Key, CultureInfo.InvariantCulture)), row.Key)]);

    private static TableCell Goal(ScoreRow row, ReportPhrases phrases) => ReportPhrases.RowHeader(phrases.Name(row));

    private static TableCell Targets(ScoreRow row, ReportPhrases phrases)
    {
        var targets = row.Criteria.SelectMany(criterion => criterion.Targets).Where(target => phrases.Number(target.Goal) == row.Key);
        return new TableCell(phrases.Targets(targets));
    }

    private static TableCell Graded(ScoreRow row, ReportPhrases phrases) =>
        new(phrases.Share(row.Score!.Graded, row.Score.Applicable));

    /// <summary>Without a score the goal stays a link: a range over one or two criteria would only look like a finding.</summary>
    private static TableCell Score(ScoreRow row, ReportPhrases phrases) => row.Score!.State == ScoreState.Scored
        ? ReportPhrases.Cell(phrases.Score(row.Score))
        : ReportPhrases.Cell(ReportPhrases.Quiet(row.Score.Applicable < FewestCriteria ? phrases.Say("sdg.tooFew") : new Inline(phrases.PlainScore(row))));
}
