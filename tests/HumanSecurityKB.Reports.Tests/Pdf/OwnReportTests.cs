namespace HumanSecurityKB.Reports.Tests.Pdf;

public class OwnReportTests
{
    private const string Caption = "Your grades beside the agreed ones";

    [Theory]
    [InlineData("LEAD-1", "4Verygood", "3Good", "1higher")]
    [InlineData("LEAD-2", "2Basic", "3Good", "1lower")]
    [InlineData("LEAD-3", "1Rudimentary", "1Rudimentary", "thesame")]
    [InlineData("INT-1", "Donotknow", "3Good", "")]
    [InlineData("ENV-B", "Notanswered", "Donotknow", "")]
    [InlineData("OVR-2", "Notanswered", "Notanswered", "")]
    public void A_row_has_the_own_grade_the_agreed_one_and_the_difference_in_words(string criterion, string own, string agreed, string difference)
    {
        using var report = OfOneParticipant();

        var row = report.Table(Caption).Single(row => row[0].Contains(criterion, StringComparison.Ordinal));

        Assert.Equal([own, agreed, difference], row.Skip(1));
    }

    [Fact]
    public void All_criteria_stand_in_it_and_the_own_comment_with_its_own()
    {
        using var report = OfOneParticipant();

        var rows = report.Table(Caption).Where(row => row.Count == 4).ToList();

        Assert.Equal(52, rows.Count);
        Assert.EndsWith("LEAD-1Yourcomment:Iwasthinkingofthelastyearonly.", rows[0][0], StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_can_be_found_in_it()
    {
        using var report = OfOneParticipant();

        report.AssertHas("This copy is for one participant.");
        Assert.DoesNotContain("Whereviewsdiffered", report.Headings(2));
        report.AssertLacks("Two members would give a lower grade");
        report.AssertLacks("graded privately");
    }

    [Fact]
    public void It_has_the_summary_the_plan_and_the_method_and_none_of_the_answers_section_by_section()
    {
        using var report = OfOneParticipant();

        Assert.Equal(
            ["Summary", "Contents", "Yourgradesbesidetheagreedones", "Actionplan", "Howthefigureswereworkedout"],
            report.Headings(2));
    }

    private static WrittenReport OfOneParticipant() =>
        WrittenReport.Of(Samples.SenateWithCommittee(), ReportOptions.ForParticipant(Samples.OwnAnswers()));
}
