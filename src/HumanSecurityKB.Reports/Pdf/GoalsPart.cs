using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>Which goals the work touches; numbers only where they mean something.</summary>
internal static class GoalsPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases)
    {
        var isQuickCheck = phrases.Report.IsQuickCheck;
        return
        [
            phrases.Heading(2, "sdg.title"),
            .. isQuickCheck ? Array.Empty<Block>() : [new Paragraph([phrases.Say("sdg.meaning") with { Bold = true }])],
            phrases.Text(isQuickCheck ? "sdg.noteQuick" : "sdg.note"),
            isQuickCheck ? Links(phrases) : Scores(phrases),
        ];
    }

    private static Table Links(ReportPhrases phrases) => new(
        [2, 3],
        [phrases.Headers("sdg.goal", "sdg.targets")],
        [.. phrases.Report.Goals.Select(row => new TableRow([Goal(row, phrases), Targets(row, phrases)]))])
    {
        Caption = phrases.Words["sdg.caption"],
    };

    private static Table Scores(ReportPhrases phrases) => new(
        [2.6, 3, 1, 1.9],
        [phrases.Headers("sdg.goal", "sdg.targets", "sdg.graded", "sdg.score")],
        [.. phrases.Report.Goals.Select(row => new TableRow([Goal(row, phrases), Targets(row, phrases), Graded(row, phrases), Score(row, phrases)]))])
    {
        Caption = phrases.Words["sdg.caption"],
    };

    private static TableCell Goal(ScoreRow row, ReportPhrases phrases) =>
        ReportPhrases.RowHeader(phrases.In(phrases.Words.Format("goalNamed", ("goal", row.Key), ("name", row.Name)), row.Language));

    private static TableCell Targets(ScoreRow row, ReportPhrases phrases)
    {
        var targets = row.Criteria.SelectMany(criterion => criterion.Targets).Where(target => phrases.Number(target.Goal) == row.Key);
        return new TableCell(phrases.List(targets.Select(target => target.Value).Distinct()));
    }

    private static TableCell Graded(ScoreRow row, ReportPhrases phrases) =>
        new(phrases.Words.Format("summary.share", ("part", row.Score!.Graded), ("whole", row.Score.Applicable)));

    /// <summary>Without a score the goal stays a link: a range over one or two criteria would only look like a finding.</summary>
    private static TableCell Score(ScoreRow row, ReportPhrases phrases) => row.Score!.State == ScoreState.Scored
        ? ReportPhrases.Cell(phrases.Score(row.Score))
        : ReportPhrases.Cell(ReportPhrases.Quiet(new Inline(phrases.PlainScore(row))));
}
