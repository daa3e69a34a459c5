using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Reports.Tests.Pdf;

public class ChangeTests
{
    private const string Caption = "Change in the mean of the criteria graded both times, in points on a scale from 0 to 100";

    /// <summary>52 criteria without three not known, one not applicable, one blank and one that was not known then.</summary>
    [Fact]
    public void Only_criteria_graded_both_times_are_compared_and_counted()
    {
        using var report = Compared(Samples.Senate(), Samples.EarlierSenate());

        report.AssertHas("Compared with the assessment of 23 November 2024. 46 criteria were graded both times");
    }

    [Theory]
    [InlineData("Leadership and mandate", "4", "up20points")]
    [InlineData("Budget", "6", "down13points")]
    [InlineData("Law-making", "11", "littleornochange")]
    [InlineData("People-centred", "16", "littleornochange")]
    [InlineData("Economic security", "3", "littleornochange")]
    public void A_set_says_how_many_criteria_it_compares_and_how_far_they_moved(string set, string matched, string change)
    {
        using var report = Compared(Samples.Senate(), Samples.EarlierSenate());

        var row = report.Table(Caption).Single(row => row[0] == WrittenReport.Squeezed(set));

        Assert.Equal([matched, change], row.Skip(1));
    }

    [Fact]
    public void What_moved_most_stands_with_both_grades_the_farthest_first()
    {
        var now = With(Samples.Senate(), "LAW-1", Samples.Graded(5));
        using var report = Compared(now, With(Samples.EarlierSenate(), "LAW-1", Samples.Graded(0)));

        var rows = report.Table("What changed most");

        Assert.Equal(8, rows.Count);
        Assert.EndsWith("LAW-1", rows[0][0], StringComparison.Ordinal);
        Assert.Equal(["0Non-existent", "5Excellent"], rows[0].Skip(1));
        Assert.All(rows.Skip(1), row => Assert.Equal(1, Math.Abs(row[1][0] - row[2][0])));
        report.AssertHas("A difference under 10 points counts as little or no change.");
    }

    [Fact]
    public void The_earlier_plan_stands_with_what_became_of_it()
    {
        using var report = Compared(Samples.Senate(), Samples.EarlierSenate());

        var rows = report.Table("Actions in the plan of 23 November 2024");

        Assert.Equal(
            [["Nameacoordinatorforhumansecurity.", "Bureau", "done"], ["Writeachecklistforbills.Note:Theservicehasnostaffforit.", "Legalservice", "dropped"]],
            rows);
    }

    [Fact]
    public void Quick_checks_are_compared_by_criterion_only()
    {
        using var report = Compared(Samples.QuickCheck(), Samples.EarlierSenate());

        report.AssertHas("11 criteria were graded both times");
        report.AssertHas("When one of the two is a quick check, only criteria are compared");
        report.AssertHas("What changed most");
        report.AssertLacks("Change in the mean");
        report.AssertLacks("little or no change");
    }

    [Fact]
    public void Where_nothing_was_graded_both_times_the_part_says_that_and_no_more()
    {
        using var report = Compared(Samples.Senate(), Samples.Contents(new Dictionary<CriterionId, Answer>()));

        report.AssertHas("0 criteria were graded both times");
        report.AssertLacks("Change in the mean");
        report.AssertLacks("When one of the two is a quick check");
        report.AssertLacks("What changed most");
        report.AssertLacks("What became of the earlier plan");
    }

    [Fact]
    public void Without_an_earlier_assessment_there_is_no_such_part()
    {
        using var report = WrittenReport.Of(Samples.Senate());

        Assert.DoesNotContain("Whatchanged", report.Headings(2));
    }

    private static WrittenReport Compared(AssessmentContents now, AssessmentContents then) =>
        WrittenReport.Of(now, ReportOptions.Whole with { Earlier = Samples.Report(then) });

    private static AssessmentContents With(AssessmentContents contents, string criterion, Answer answer) => contents with
    {
        Sheet = contents.Sheet with { Answers = new Dictionary<CriterionId, Answer>(contents.Sheet.Answers) { [Samples.Id(criterion)] = answer } },
    };
}
