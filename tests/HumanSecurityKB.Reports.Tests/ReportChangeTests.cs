using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Reports.Tests;

public class ReportChangeTests
{
    [Fact]
    public void Every_compared_criterion_went_up_or_down_or_stayed()
    {
        var change = ReportChange.Of(Samples.Report(Samples.EarlierSenate()), Samples.Report(Samples.Senate()));

        Assert.Equal((46, 52), (change.Matched, change.InScope));
        Assert.Equal(change.Matched, change.WentUp + change.WentDown + change.Stayed);
        Assert.All(change.Moves, move => Assert.NotEqual(0, move.Change.Steps));
        Assert.Equal(change.Moves.OrderByDescending(move => Math.Abs(move.Change.Steps)), change.Moves);
        Assert.All(change.Rises, move => Assert.True(move.Change.Steps > 0));
        Assert.All(change.Falls, move => Assert.True(move.Change.Steps < 0));
        Assert.Equal([ActionStatus.Done, ActionStatus.Dropped], change.EarlierPlan.Select(action => action.Status));
    }

    [Fact]
    public void Compared_with_itself_nothing_moved()
    {
        var report = Samples.Report(Samples.Senate());
        var change = ReportChange.Of(report, report);

        Assert.Equal((report.Scorecard.Graded, 0, 0), (change.Stayed, change.WentUp, change.WentDown));
        Assert.Empty(change.Moves);
        Assert.All(change.Functions.Concat(change.Principles).Concat(change.Dimensions), row => Assert.True(row.Change.IsLittle));
    }

    [Fact]
    public void A_quick_check_compares_no_sets()
    {
        var change = ReportChange.Of(Samples.Report(Samples.QuickCheck()), Samples.Report(Samples.Senate()));

        Assert.False(change.ComparesSets);
        Assert.Empty(change.Functions.Concat(change.Principles).Concat(change.Dimensions));
        Assert.NotEqual(0, change.Matched);
    }
}
