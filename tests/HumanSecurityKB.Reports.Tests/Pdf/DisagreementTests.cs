using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Reports.Tests.Pdf;

public class DisagreementTests
{
    private const string Caption = "Criteria on which the private grades were at least two steps apart, the widest gap first";

    [Fact]
    public void The_criteria_on_which_views_differed_are_told_the_widest_first()
    {
        var spreads = Samples.SenateWithCommittee().Committee!.Spreads;
        using var report = WrittenReport.Of(Samples.SenateWithCommittee());

        var rows = report.Table(Caption);
        var widths = rows.Select(row => spreads.Single(pair => row[0].Contains(pair.Key.Value, StringComparison.Ordinal)).Value.Width).ToList();

        Assert.Equal(12, rows.Count);
        Assert.Equal(widths.OrderDescending(), widths);
        Assert.Equal(4, widths[0]);
        report.AssertHas($"Views also differed on {spreads.Values.Count(spread => spread.ViewsDiffer) - rows.Count} more: ");
    }

    [Theory]
    [InlineData(0, 2.5, 5, "0to5,median2.5")]
    [InlineData(1, 2.0, 3, "1to3,median2")]
    public void A_row_gives_the_grades_given_alone_and_the_one_that_was_agreed(int low, double median, int high, string expected)
    {
        using var report = WrittenReport.Of(WithSpread(new Spread(low, (decimal)median, high)));

        var row = Assert.Single(report.Table(Caption));

        Assert.Contains("LEAD-1", row[0], StringComparison.Ordinal);
        Assert.Equal(expected, row[2]);
        Assert.Equal("3Good", row[3]);
    }

    [Fact]
    public void A_view_that_differed_stands_under_its_criterion_and_nobody_is_named()
    {
        using var report = WrittenReport.Of(WithSpread(new Spread(1, 3, 5)));

        var row = Assert.Single(report.Table(Caption));

        Assert.EndsWith(WrittenReport.Squeezed("Differing view: Two members would give a lower grade, because the work depends on one person."), row[0], StringComparison.Ordinal);
        report.AssertHas("12 participants graded privately before the group talked. Nothing here shows who gave which grade.");
    }

    [Fact]
    public void Where_views_lay_close_the_part_says_so_and_has_no_table()
    {
        using var report = WrittenReport.Of(WithSpread(new Spread(2, 2.5m, 3)));

        report.AssertHas("12 participants graded privately");
        report.AssertHas("On 0 of 1 criteria the private grades were at least two steps apart.");
        report.AssertLacks("the widest gap first");
    }

    [Fact]
    public void Without_a_committee_there_is_no_such_part()
    {
        using var report = WrittenReport.Of(Samples.Senate());

        Assert.DoesNotContain("Whereviewsdiffered", report.Headings(2));
    }

    [Fact]
    public void Of_two_participants_nothing_is_told_because_each_could_work_out_the_other_ones_grades()
    {
        var contents = Samples.SenateWithCommittee();
        var pair = contents with { Committee = contents.Committee! with { Participants = 2 } };
        using var report = WrittenReport.Of(pair);

        Assert.DoesNotContain("Whereviewsdiffered", report.Headings(2));
        Assert.Empty(Samples.Report(pair).Disagreements);
    }

    private static AssessmentContents WithSpread(Spread spread) =>
        Samples.Senate() with { Committee = new CommitteeGrades(12, new Dictionary<CriterionId, Spread> { [Samples.Id("LEAD-1")] = spread }) };
}
